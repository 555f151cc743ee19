package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Stall;
import dk.tingsted.stands.Exhibition;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;

/// Four exhibitors whom nobody has met, in rooms that are nowhere.
final class DemoStands {

    private static final String PLAN =
            "Plan af foyeren: indgangen forneden, salen foroven, kaffen til højre";

    private static final List<Shown> STANDS =
            List.of(
                    new Shown(
                            "Prøvebo – velfærdsteknologi",
                            "Sensorer, der ikke overvåger, men siger til, når lyset bør tændes.\n\n"
                                    + "Prøv gulvet, der mærker et fald.",
                            "Bo Prøvesen, bo@example.dk",
                            "https://proevebo.example.dk/",
                            new Stall.Place(180, 300)),
                    new Shown(
                            "Foreningen Tænkt Eksempel",
                            "Pårørende fortæller, og der er en stol til dem, der hellere vil lytte.",
                            "Ida Prøvesen, ida@example.dk",
                            "",
                            new Stall.Place(180, 620)),
                    new Shown(
                            "Østby Kommunes Prøveværksted",
                            "Unge fra værkstedet viser det, de bygger, og sælger kaffekopper.",
                            "Anna Prøvesen, 00 00 00 00",
                            "https://vaerksted.example.dk/",
                            new Stall.Place(500, 460)),
                    new Shown(
                            "Forlaget Fiktion",
                            "Bøger om forebyggelse, som ingen har skrevet endnu.",
                            "",
                            "",
                            new Stall.Place(800, 760)));

    private DemoStands() {}

    private record Shown(
            String name, String description, String contact, String web, Stall.Place place) {}

    static void bringTo(Server server, Conference conference, String by, Instant now) {
        var exhibition = server.verbs(Exhibition.class);
        exhibition.plan(conference, plan(), PLAN, by, now);
        for (var stand : STANDS) {
            long id = exhibition.add(conference, stand.name(), by, now);
            exhibition.tell(
                    conference,
                    id,
                    stand.name(),
                    stand.description(),
                    stand.contact(),
                    stand.web(),
                    now);
            exhibition.place(conference, id, stand.place());
        }
    }

    private static byte[] plan() {
        var picture = new BufferedImage(1200, 760, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 760);
        pen.setColor(new Color(0xF5F3EF));
        pen.fillRect(40, 40, 1120, 110);
        pen.fillRect(940, 190, 220, 330);
        pen.setColor(new Color(0x3D474C));
        pen.setStroke(new BasicStroke(6));
        pen.drawRect(40, 40, 1120, 680);
        pen.drawLine(40, 150, 480, 150);
        pen.drawLine(620, 150, 1160, 150);
        pen.drawRect(940, 190, 220, 330);
        pen.setColor(Color.WHITE);
        pen.fillRect(540, 712, 160, 16);
        pen.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package dk.tingsted.archive;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Sequel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from the conference's pages to its material.
@Component
@Order(30)
class MaterialBeside implements Alongside {

    private final MaterialStore store;

    MaterialBeside(MaterialStore store) {
        this.store = store;
    }

    @Override
    public List<Sequel> sequels(Conference conference) {
        return store.isReleased(conference.id())
                ? List.of(
                        new Sequel(
                                new Sequel.Told(
                                        "material.zip",
                                        "Alt materiale (ZIP)",
                                        "Slides, program og opsamling i én fil med en oversigt."),
                                new Sequel.Told(
                                        "material.zip",
                                        "All material (ZIP)",
                                        "Slides, programme and follow-up in one file with an overview.")))
                : List.of();
    }
}

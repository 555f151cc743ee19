package dk.tingsted.workshops.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dk.tingsted.platform.Settings;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final String SECRET = "et-tal-som-ingen-gaetter-0123456789";
    private static final Instant NOW = Instant.parse("2031-05-08T08:00:00Z");
    private static final Entry ENTRY = new Entry(NOW, NOW.plusSeconds(3_600));

    @Test
    void a_jitsi_server_that_asks_is_shown_who_comes_and_where_to() throws Exception {
        var doors = doors("https://meet.example.dk", "tingsted", SECRET);
        var room = doors.newRoom();
        var venue = new Venue(new ItemId("w1"), 10, null, null, room);

        var address = doors.address(venue, "Anna Prøvesen", true, ENTRY, NOW).orElseThrow();

        var token = SignedJWT.parse(address.getQuery().substring("jwt=".length()));
        var claims = token.getJWTClaimsSet();
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(address.getPath()).isEqualTo("/" + room);
        assertThat(claims.getStringClaim("room")).isEqualTo(room);
        assertThat(claims.getIssuer()).isEqualTo("tingsted");
        assertThat(claims.getSubject()).isEqualTo("meet.example.dk");
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(ENTRY.ends());
        assertThat(claims.getClaim("context"))
                .isEqualTo(
                        Map.of(
                                "user",
                                Map.of(
                                        "name",
                                        "Anna Prøvesen",
                                        "affiliation",
                                        "owner",
                                        "moderator",
                                        true)));
    }

    @Test
    void rooms_have_names_of_their_own_and_a_written_address_goes_first() {
        var doors = doors("https://meet.example.dk/", null, null);
        assertThat(doors.newRoom()).matches("tingsted-[a-z2-9]{26}").isNotEqualTo(doors.newRoom());
        var both = new Venue(new ItemId("w1"), 10, null, "https://moede.example.dk/1", "rum");
        var own = new Venue(new ItemId("w1"), 10, null, null, "rum");
        assertThat(doors.address(both, "Anna Prøvesen", false, ENTRY, NOW))
                .contains(URI.create("https://moede.example.dk/1"));
        assertThat(doors.address(own, "Anna Prøvesen", false, ENTRY, NOW))
                .contains(URI.create("https://meet.example.dk/rum"));
        var nowhere = new Doors(Settings.of(List.of(), Map.of()));
        assertThat(nowhere.address(own, "Anna Prøvesen", false, ENTRY, NOW)).isEmpty();
    }

    @Test
    void places_that_the_programme_writes_are_found() {
        assertThat(WrittenPlaces.of(item("Diget i dag", "Der er plads til 40."))).contains(40);
        assertThat(WrittenPlaces.of(item("Diget i dag (højst 25 deltagere)", null))).contains(25);
        assertThat(WrittenPlaces.of(item("Diget i dag", "Maks. 30 minutter."))).isEmpty();
        assertThat(WrittenPlaces.of(item("Diget i 2031", "I 2031 kom 3 km mere."))).isEmpty();
    }

    private static Item item(String title, @Nullable String summary) {
        return new Item(
                new ItemId("w1"),
                null,
                null,
                null,
                Kind.WORKSHOP,
                title,
                summary,
                null,
                List.of(),
                false);
    }

    private static Doors doors(String base, @Nullable String id, @Nullable String secret) {
        var environment =
                id == null || secret == null
                        ? Map.of("TINGSTED_JITSI_URL", base)
                        : Map.of(
                                "TINGSTED_JITSI_URL",
                                base,
                                "TINGSTED_JITSI_APP_ID",
                                id,
                                "TINGSTED_JITSI_SECRET",
                                secret);
        return new Doors(Settings.of(List.of(), environment));
    }
}

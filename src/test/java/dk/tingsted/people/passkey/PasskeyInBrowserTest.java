package dk.tingsted.people.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Role;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// With a device that Chromium plays: it keeps its keys and always knows the finger.
class PasskeyInBrowserTest {

    private final ArrayList<String> messages = new ArrayList<>();

    @Test
    void a_passkey_is_made_signs_in_in_two_ways_at_once_and_is_removed() {
        var organiser = Identities.with(Role.ADMINISTRATOR, null);
        var passkeys = Running.server().verbs(Passkeys.class);
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            device(page);
            useLink(page, organiser);
            page.waitForURL("**/organiser/second/setup");
            page.getByLabel("Navn på nøglen").fill("Arbejdscomputer");
            page.getByText("Lav en adgangsnøgle").click();
            page.waitForURL("**/organiser/me?did=key");
            assertThat(page.locator("main").innerText()).contains("Arbejdscomputer", "ikke brugt");

            page.getByText("Log ud", new Page.GetByTextOptions().setExact(true)).first().click();
            page.navigate(at("/login"));
            page.getByText("Log ind med adgangsnøgle").click();
            page.waitForURL("**/organiser");
            page.navigate(at("/organiser/people"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Arrangører");

            page.navigate(at("/organiser/me"));
            page.getByText("Fjern Arbejdscomputer").click();
            page.waitForURL("**/organiser/me");
            assertThat(passkeys.of(organiser.id())).isEmpty();
            page.context().clearCookies();
            page.navigate(at("/login"));
            page.getByText("Log ind med adgangsnøgle").click();
            page.getByText("Adgangsnøglen kan ikke bruges").first().waitFor();
        }
        messages.removeIf(message -> message.contains("403"));
        assertThat(messages).isEmpty();
    }

    @Test
    void a_passkey_is_asked_for_after_the_link_of_an_administrator() {
        var organiser = Identities.with(Role.ADMINISTRATOR, null);
        try (var chromium = Chromium.start();
                var page = chromium.page(320, ColorScheme.LIGHT, messages)) {
            device(page);
            useLink(page, organiser);
            page.getByText("Lav en adgangsnøgle").click();
            page.waitForURL("**/organiser/me?did=key");
            page.context().clearCookies();
            useLink(page, organiser);
            page.waitForURL("**/organiser/second");
            page.getByText("Brug din adgangsnøgle").click();
            page.waitForURL("**/organiser");
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void without_a_key_the_page_says_so_and_the_link_still_works() {
        var organiser = Identities.somebody();
        try (var chromium = Chromium.start();
                var page = chromium.page(320, ColorScheme.LIGHT, messages)) {
            device(page);
            page.navigate(at("/login"));
            page.getByText("Log ind med adgangsnøgle").click();
            page.locator(".passkey-failed").waitFor();
            assertThat(Chromium.faults(page)).isEmpty();
            useLink(page, organiser);
            page.waitForURL("**/organiser");
        }
    }

    @Test
    void what_was_signed_once_signs_nobody_in_again() {
        var organiser = Identities.somebody();
        var sent = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            device(page);
            useLink(page, organiser);
            page.navigate(at("/organiser/me"));
            page.getByText("Lav en adgangsnøgle").click();
            page.waitForURL("**/organiser/me?did=key");
            page.context().clearCookies();
            page.onRequest(request -> {
                if (request.url().endsWith("/login/passkey")) {
                    sent.add(request.postData());
                }
            });
            page.navigate(at("/login"));
            page.getByText("Log ind med adgangsnøgle").click();
            page.waitForURL("**/organiser");
        }
        assertThat(sent).hasSize(1);
        var again = Running.browser().post("/login/passkey", sent.getFirst());
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(Running.browser().post("/login/passkey", "credential=%7B%7D").statusCode())
                .isEqualTo(403);
        assertThat(Running.browser().post("/login/passkey", "credential=").statusCode())
                .isEqualTo(403);
    }

    private static void device(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable", new JsonObject());
        devices.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(
                                """
                                {"options": {"protocol": "ctap2", "transport": "internal",
                                 "hasResidentKey": true, "hasUserVerification": true,
                                 "isUserVerified": true, "automaticPresenceSimulation": true}}
                                """)
                        .getAsJsonObject());
    }

    private static void useLink(Page page, Organiser organiser) {
        page.navigate(at(Identities.link(organiser, "asked", Identities.now())));
        page.locator("main button").click();
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }
}

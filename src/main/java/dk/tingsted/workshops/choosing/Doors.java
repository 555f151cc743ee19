package dk.tingsted.workshops.choosing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.tingsted.platform.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way in to a workshop on a screen: an address of any provider, or a room of our own on a
/// Jitsi server, with a token where the server asks for one (RFC 7519, HS256; the claims as
/// `lib-jitsi-meet` documents them for tokens).
@Component
class Doors {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int NAME_LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Settings.@Nullable Jitsi jitsi;

    Doors(Settings settings) {
        this.jitsi = settings.jitsi();
    }

    /// Whether rooms can be made here.
    boolean makesRooms() {
        return jitsi != null;
    }

    /// The name of a new room, which nobody guesses: 130 bits.
    String newRoom() {
        var name = new StringBuilder("tingsted-");
        for (int n = 0; n < NAME_LENGTH; n++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    /// Whether there is anything to go in to.
    boolean leadsAnywhere(Venue venue) {
        return venue.address() != null || (venue.jitsi() != null && jitsi != null);
    }

    /// @param name as others in the room see her
    /// @param isHost whether she may let in and mute others
    /// @param entry when it is open; a token is good no longer
    Optional<URI> address(Venue venue, String name, boolean isHost, Entry entry, Instant now) {
        if (venue.address() != null) {
            return Optional.of(URI.create(venue.address()));
        }
        return venue.jitsi() == null || jitsi == null
                ? Optional.empty()
                : Optional.of(room(jitsi, venue.jitsi(), name, isHost, entry, now));
    }

    private static URI room(
            Settings.Jitsi server,
            String room,
            String name,
            boolean isHost,
            Entry entry,
            Instant now) {
        var address = server.base() + "/" + room;
        var id = server.appId();
        var secret = server.secret();
        return id == null || secret == null
                ? URI.create(address)
                : URI.create(
                        address
                                + "?jwt="
                                + token(server.base(), id, secret, room, name, isHost, entry, now));
    }

    private static String token(
            URI base,
            String id,
            String secret,
            String room,
            String name,
            boolean isHost,
            Entry entry,
            Instant now) {
        var user = new HashMap<String, Object>();
        user.put("name", name);
        user.put("affiliation", isHost ? "owner" : "member");
        user.put("moderator", isHost);
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(id)
                        .audience(id)
                        .subject(base.getHost())
                        .claim("room", room)
                        .claim("context", Map.of("user", user))
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(entry.ends()))
                        .build();
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build(),
                        claims);
        try {
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException("The Jitsi secret cannot sign", e);
        }
        return token.serialize();
    }
}

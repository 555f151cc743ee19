package dk.tingsted.platform.web;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For the one who watches over the program: `/livez` says that it runs, `/readyz` that it can also
/// reach its database.
@RestController
class Health {

    private final DataSource database;

    Health(DataSource database) {
        this.database = database;
    }

    @GetMapping("/livez")
    ResponseEntity<String> alive() {
        return answer(HttpStatus.OK, "ok");
    }

    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        try (var connection = database.getConnection()) {
            return connection.isValid(2)
                    ? answer(HttpStatus.OK, "ok")
                    : answer(HttpStatus.SERVICE_UNAVAILABLE, "database");
        } catch (SQLException e) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "database");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(word + "\n");
    }
}

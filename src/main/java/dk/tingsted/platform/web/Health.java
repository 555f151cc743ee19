package dk.tingsted.platform.web;

import dk.tingsted.platform.space.ReadOnly;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For the one who watches over the program: `/livez` says that it runs, `/readyz` that it can also
/// reach its database and has room to write.
@RestController
class Health {

    private final DataSource database;
    private final ReadOnly readOnly;

    Health(DataSource database, ReadOnly readOnly) {
        this.database = database;
        this.readOnly = readOnly;
    }

    @GetMapping("/livez")
    ResponseEntity<String> alive() {
        return answer(HttpStatus.OK, "ok");
    }

    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        if (readOnly.isReadOnly()) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "disk");
        }
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

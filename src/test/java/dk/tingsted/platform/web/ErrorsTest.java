package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class ErrorsTest {

    private final Errors errors = new Errors();

    @Test
    void whoever_asks_while_the_database_is_away_is_told_to_come_again() {
        var away = new CannotCreateTransactionException("x", new SQLException("refused"));
        assertThat(status(new ServletException(away))).isEqualTo(503);
        assertThat(Errors.answer(new TransactionSystemException("rollback failed"), "1"))
                .returns(503, one -> one.getStatusCode().value());
    }

    @Test
    void a_fault_of_ours_stays_one() {
        assertThat(status(new ServletException(new IllegalStateException("x")))).isEqualTo(500);
        assertThat(Errors.answer(new IllegalStateException("x"), "1"))
                .returns(500, one -> one.getStatusCode().value());
    }

    /// Of what a filter threw, before any page was asked.
    private int status(Exception thrown) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        return errors.answer(request).getStatusCode().value();
    }
}

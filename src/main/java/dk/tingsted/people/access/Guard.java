package dk.tingsted.people.access;

import dk.tingsted.people.Access;
import dk.tingsted.people.Deed;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Powers;
import dk.tingsted.people.Proof;
import dk.tingsted.people.RefusedPage;
import dk.tingsted.people.Role;
import dk.tingsted.people.Roles;
import dk.tingsted.people.SignedIn;
import dk.tingsted.people.second.Codes;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/// Stands behind the sign-in: every request beneath `/organiser` goes by here, and no page decides
/// for itself who may see it. A conference in which somebody has no role is not there for her.
final class Guard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final SignedIn signedIn;
    private final Roles roles;
    private final Codes codes;

    Guard(SignedIn signedIn, Roles roles, Codes codes) {
        this.signedIn = signedIn;
        this.roles = roles;
        this.codes = codes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals("/organiser") && !path.startsWith("/organiser/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var organiser = organiser();
        var powers = roles.of(organiser.id());
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        var asked = Rules.asked(request.getMethod(), path);
        var step = step(request, organiser, powers);
        if (stops(step, asked)) {
            Refusals.see(
                    response,
                    step == Access.Step.PROVE ? "/organiser/second" : "/organiser/second/setup");
        } else if (asked.isEmpty() || isHidden(asked.get(), powers)) {
            Refusals.refuse(response, HttpStatus.NOT_FOUND);
        } else if (!Access.may(held(asked.get(), powers), asked.get().deed())) {
            refuse(response, organiser, asked.get(), powers);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// The rules before this one have let nobody else through.
    private static Organiser organiser() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Organiser organiser) {
            return organiser;
        }
        throw new IllegalStateException("Nobody is signed in");
    }

    private Access.Step step(HttpServletRequest request, Organiser organiser, Powers powers) {
        var proof = signedIn.proof(request);
        return proof == Proof.ONE
                ? Access.step(proof, powers.isAdministrator(), codes.factors(organiser.id()))
                : Access.Step.NONE;
    }

    /// Whoever is still to show herself sees only where that is done; whoever is to make a way to
    /// do it, also the pages where it is made.
    private static boolean stops(Access.Step step, Optional<Rules.Asked> asked) {
        var deed = asked.map(Rules.Asked::deed).orElse(Deed.RUN_INSTALLATION);
        return switch (step) {
            case NONE -> false;
            case PROVE -> deed != Deed.PROVE;
            case SET_UP -> deed != Deed.PROVE && deed != Deed.OWN;
        };
    }

    private static boolean isHidden(Rules.Asked asked, Powers powers) {
        return asked.slug().map(powers::in).filter(Set::isEmpty).isPresent();
    }

    private static Set<Role> held(Rules.Asked asked, Powers powers) {
        return asked.slug().map(powers::in).orElseGet(powers::everywhere);
    }

    private static void refuse(
            HttpServletResponse response, Organiser organiser, Rules.Asked asked, Powers powers)
            throws IOException {
        LOG.warn("Organiser {} may not {}", organiser.id().value(), asked.deed());
        var page = RefusedPage.of(organiser, asked.deed(), held(asked, powers));
        Refusals.write(response, HttpStatus.FORBIDDEN, Html.bytes(Html.PAGES.peopleRefused(page)));
    }
}

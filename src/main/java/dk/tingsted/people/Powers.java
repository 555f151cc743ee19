package dk.tingsted.people;

import dk.tingsted.conference.Slug;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All the roles of one organiser.
public record Powers(List<Held> roles) {
    public Powers {
        roles = List.copyOf(roles);
    }

    /// One role.
    ///
    /// @param id of the row that gave it
    /// @param conference null for every conference
    public record Held(long id, Role role, @Nullable Slug conference) {}

    /// Those that count in one conference.
    public Set<Role> in(String slug) {
        return those(held -> held.conference() == null || held.conference().value().equals(slug));
    }

    /// Those that count in all conferences, and for the installation.
    public Set<Role> everywhere() {
        return those(held -> held.conference() == null);
    }

    public boolean isAdministrator() {
        return everywhere().contains(Role.ADMINISTRATOR);
    }

    /// Whether she may do this in that conference.
    public boolean may(Deed deed, Slug conference) {
        return Access.may(in(conference.value()), deed);
    }

    /// Whether she may do this to the installation.
    public boolean may(Deed deed) {
        return Access.may(everywhere(), deed);
    }

    private Set<Role> those(Predicate<Held> which) {
        return roles.stream().filter(which).map(Held::role).collect(Collectors.toUnmodifiableSet());
    }
}

package dk.tingsted.programme;

import dk.tingsted.people.ConferenceTitles;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class KnownTitles implements ConferenceTitles {

    private final Programmes programmes;

    KnownTitles(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Titled> all() {
        return programmes.all().stream()
                .map(one -> new Titled(one.slug(), one.title().orElse(one.slug().value())))
                .toList();
    }
}

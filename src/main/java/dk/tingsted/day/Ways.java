package dk.tingsted.day;

import dk.tingsted.day.TakePart.Way;
import java.util.List;
import org.springframework.stereotype.Component;

/// What everybody in the hall may do at this moment. The screen in the hall can press nothing.
@Component
class Ways {

    private final List<TakePart> all;

    Ways(List<TakePart> all) {
        this.all = List.copyOf(all);
    }

    List<Way> at(NowAddress address) {
        return address.screen()
                ? List.of()
                : all.stream()
                        .flatMap(one -> one.at(address.slug(), address.words()).stream())
                        .toList();
    }
}

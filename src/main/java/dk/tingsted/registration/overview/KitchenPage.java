package dk.tingsted.registration.overview;

import dk.tingsted.registration.NeedsCount;
import java.util.List;

/// For the kitchen and the house: how many need what, and no names.
public record KitchenPage(
        String slug, String title, String by, List<NeedsCount> diets, List<NeedsCount> access) {

    public KitchenPage {
        diets = List.copyOf(diets);
        access = List.copyOf(access);
    }

    static KitchenPage of(String slug, String title, String by, List<NeedsCount> all) {
        return new KitchenPage(
                slug,
                title,
                by,
                sort(all, NeedsCount.Sort.DIET),
                sort(all, NeedsCount.Sort.ACCESSIBILITY));
    }

    private static List<NeedsCount> sort(List<NeedsCount> all, NeedsCount.Sort sort) {
        return all.stream().filter(one -> one.sort() == sort).toList();
    }
}

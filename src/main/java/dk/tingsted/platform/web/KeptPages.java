package dk.tingsted.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pages that everybody may read, finished and held in memory. Each belongs to an owner, whose
/// pages are all replaced at once; a reader sees the old set or the new, never some of both.
@Component
public class KeptPages {

    private final Map<String, Map<String, KeptAnswer>> byOwner = new ConcurrentHashMap<>();
    private final Map<String, KeptAnswer> assets =
            Assets.all().stream()
                    .collect(Collectors.toUnmodifiableMap(KeptPage::address, KeptAnswer::forEver));

    /// Takes the place of all that the owner had before.
    ///
    /// @param owner the first part of the addresses of `pages`: a conference's slug, empty for `/`
    public void replace(String owner, List<KeptPage> pages) {
        byOwner.put(owner, answers(owner, pages));
    }

    public void remove(String owner) {
        byOwner.remove(owner);
    }

    @Nullable KeptAnswer at(String path) {
        var asset = assets.get(path);
        return asset == null ? byOwner.getOrDefault(owner(path), Map.of()).get(path) : asset;
    }

    private static Map<String, KeptAnswer> answers(String owner, List<KeptPage> pages) {
        if (!pages.stream().allMatch(page -> owner(page.address()).equals(owner))) {
            throw new IllegalArgumentException("A page outside /" + owner);
        }
        return pages.stream()
                .collect(Collectors.toUnmodifiableMap(KeptPage::address, KeptAnswer::checked));
    }

    private static String owner(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}

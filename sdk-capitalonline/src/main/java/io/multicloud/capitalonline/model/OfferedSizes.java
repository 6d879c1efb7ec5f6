package io.multicloud.capitalonline.model;

import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the one size that is meant. */
final class OfferedSizes {

    private static final int SHOWN = 5;

    private OfferedSizes() {}

    static List<OfferedSize> of(List<Product> products) {
        List<OfferedSize> sizes = new ArrayList<>();
        for (Product product : products) {
            for (Architecture architecture : product.architectures()) {
                for (ComputeRole role : architecture.computeRoles()) {
                    role.standards().cpuRam().forEach(size -> sizes.add(of(product, architecture, role, size)));
                }
            }
        }
        return List.copyOf(sizes);
    }

    private static OfferedSize of(Product product, Architecture architecture, ComputeRole role, CpuRam size) {
        return new OfferedSize(
                product.version() == null ? "" : product.version(),
                architecture.architectureType(),
                architecture.architectureName(),
                stripped(architecture.subProductName()),
                role.computeName(),
                size,
                role.standards().attachDisk());
    }

    static OfferedSize choose(List<OfferedSize> sizes, SizeWish wish) {
        List<OfferedSize> fitting = sizes.stream()
                .filter(size -> size.paasGoodsId() != null && wish.fits(size))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw fitting.isEmpty()
                ? refusal("is not sold for " + wish + "; " + nearest(sizes, wish))
                : refusal("is not clear, as " + fitting.size() + " sizes fit " + wish + "; say more to choose among "
                        + list(fitting));
    }

    private static String nearest(List<OfferedSize> sizes, SizeWish wish) {
        List<OfferedSize> nearest = sizes.stream()
                .filter(size -> size.paasGoodsId() != null)
                .sorted(Comparator.comparingInt(wish::differences).thenComparingLong(wish::distance))
                .toList();
        return nearest.isEmpty() ? "the answer lists no sizes at all" : "the nearest are " + list(nearest);
    }

    private static String list(List<OfferedSize> sizes) {
        String shown = sizes.stream().limit(SHOWN).map(OfferedSize::toString).collect(Collectors.joining("; "));
        return sizes.size() > SHOWN ? shown + " and " + (sizes.size() - SHOWN) + " more" : shown;
    }

    private static InvalidRequestException refusal(String words) {
        return new InvalidRequestException("CreateDBInstance", List.of(new Violation("paasGoodsId", words)));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}

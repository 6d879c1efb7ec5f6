package io.multicloud.emulator.internal.capitalonline;

import java.util.List;
import java.util.Optional;

/**
 * An edition of one version, with all that is on sale of it.
 *
 * @param name as documents show it, some with a line break at the end
 * @param key the machine value of the edition
 */
record Edition(
        String version,
        String name,
        String key,
        Architecture architecture,
        String computeName,
        List<ProductSize> sizes,
        List<DiskKind> disks) {

    Optional<ProductSize> size(int paasGoodsId) {
        return sizes.stream().filter(size -> size.paasGoodsId() == paasGoodsId).findFirst();
    }

    /** Of the kinds on sale. */
    DiskKind disk(String value) {
        return disks.stream()
                .filter(disk -> disk.value().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusals.invalid("DiskType", "a kind of disk that is offered for the size"));
    }
}

package io.multicloud.emulator.internal.huawei;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size that a flavor's code speaks of: rds.mysql.y1.large.2 has 2 cores with 2 GB each, and so, as a guess, have others. */
record FlavorSize(int cores, int gigabytes) {

    private static final Map<String, Integer> CORES = Map.of("medium", 1, "large", 2, "xlarge", 4);
    private static final Pattern CODE =
            Pattern.compile(".*\\.(medium|large|([0-9]{0,2})xlarge)(?:\\.([0-9]{1,2}))?(\\.ha)?");

    static Optional<FlavorSize> of(String flavorRef) {
        Matcher matcher = CODE.matcher(flavorRef);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(1).replaceAll("^[0-9]+", "");
        int cores = CORES.getOrDefault(word, 1) * multiple(matcher.group(1));
        int gigabytesPerCore = matcher.group(3) == null ? 2 : Integer.parseInt(matcher.group(3));
        return Optional.of(new FlavorSize(cores, cores * gigabytesPerCore));
    }

    private static int multiple(String size) {
        String digits = size.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}

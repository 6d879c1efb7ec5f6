package io.multicloud.tests.contract;

import java.util.List;

/**
 * Something in which the SDK differs from the catalog.
 *
 * @param where the action, as {@code aliyun-hybriddb.DescribeTasks}
 * @param aspect what was looked at, for example {@code parameter}
 * @param path what it is about there, for example {@code volume.size}
 * @param detail what is the case
 */
record Finding(String where, String aspect, String path, String detail) {

    /** Whether a component is not there at all. */
    boolean isMissing() {
        return aspect.equals("parameter") || aspect.equals("field");
    }

    /** As the lists name it. */
    String what() {
        return aspect + " " + path;
    }

    /** Whether something that is listed as missing explains it. */
    boolean followsFrom(List<String> missing) {
        String place = path.replace("[]", "");
        return missing.stream()
                .filter(line -> line.startsWith(where + " "))
                .map(line -> line.replaceFirst(".* ", "").replace("[]", ""))
                .anyMatch(gone -> place.equals(gone) || place.startsWith(gone + "."));
    }

    @Override
    public String toString() {
        return where + " | " + what() + ": " + detail;
    }
}

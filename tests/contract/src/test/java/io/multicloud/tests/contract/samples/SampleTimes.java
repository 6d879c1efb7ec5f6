package io.multicloud.tests.contract.samples;

import io.multicloud.tests.contract.catalog.Member;

/** Times in documented forms. One that must come after another is a day later. */
final class SampleTimes {

    private SampleTimes() {}

    static String of(Member member) {
        return of(member, member.rules().has("after") ? 6 : 5);
    }

    static String of(Member member, int day) {
        return switch (member.rules().path("format").asText()) {
            case "local-seconds" -> "2018-08-0" + day + " 15:00:00";
            case "offset-seconds" -> "2018-08-0" + day + "T15:00:00+0800";
            case "date" -> "2018-08-0" + day;
            default -> "2018-08-0" + day + "T15:00:00Z";
        };
    }
}

package io.multicloud.emulator.internal.catalog;

import java.util.List;
import java.util.Map;

/** The samples of {@link PatternSamples} for Aliyun. */
final class AliyunPatternSamples {

    private static final EdgeValues ASCII = PatternSamples.samples(List.of("\u0001 ~\u007f"), List.of("a\u0080", "库"));
    private static final EdgeValues PASSWORD = PatternSamples.samples(
            List.of("Aaaaaaa1", "Aaaaaaa-", "AAAAAA1-", "aaaaaa1-"),
            List.of("aaaaaaa1", "AAAAAAA1", "aaaaaaa-", "1111111-", "AaAaAaAa"));

    static final Map<String, EdgeValues> BY_PLACE = Map.ofEntries(
            Map.entry("aliyun CreateInstance ClientToken", ASCII),
            Map.entry("aliyun DeleteInstance ClientToken", ASCII),
            Map.entry("aliyun DeleteDatabase ClientToken", ASCII),
            Map.entry("aliyun CreateAccount ClientToken", ASCII),
            Map.entry("aliyun CreateAccount AccountPassword", PASSWORD),
            Map.entry("aliyun ModifyAccountPassword NewPassword", PASSWORD),
            Map.entry("aliyun ResetAccountPassword NewPassword", PASSWORD),
            Map.entry(
                    "aliyun CreateAccount AccountDescription",
                    PatternSamples.samples(
                            List.of("库1", "a-_9", "Zz"), List.of("1a", "_a", "a b", "http://a", "https://a", "a.b"))),
            Map.entry(
                    "aliyun ModifyBackupPolicy PreferredBackupTime",
                    PatternSamples.samples(
                            List.of("00:00Z-01:00Z", "23:00Z-24:00Z", "19:59Z-20:59Z"),
                            List.of("24:00Z-01:00Z", "00:60Z-01:00Z", "00:00-01:00", "0:00Z-1:00Z"))));

    private AliyunPatternSamples() {}
}

package io.multicloud.emulator.internal.huawei;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is on sale: the documented Flexus flavors, and a few others that an instance can be upgraded to. */
final class FlavorOffer {

    /** Those of the documents' examples, as single instances and as pairs. */
    private static final List<String> OTHERS =
            List.of("rds.mysql.s1.large", "rds.mysql.m1.xlarge", "rds.mysql.s1.large.ha", "rds.mysql.m1.xlarge.ha");

    private static final List<String> FLEXUS = List.of(
            "rds.mysql.y1.medium.2",
            "rds.mysql.y1.large.2",
            "rds.mysql.y1.large.4",
            "rds.mysql.y1.xlarge.2",
            "rds.mysql.y1.xlarge.4",
            "rds.mysql.y1.large.2.ha",
            "rds.mysql.y1.large.4.ha",
            "rds.mysql.y1.xlarge.2.ha",
            "rds.mysql.y1.xlarge.4.ha");

    private FlavorOffer() {}

    static List<String> codes(boolean flexus) {
        return flexus ? FLEXUS : OTHERS;
    }

    static boolean isPair(String code) {
        return code.endsWith(".ha");
    }

    /** The states of the zones a, b and c. That the largest flavors are sold out in c and not offered in b is made up. */
    static Map<String, String> zones(String code, String region) {
        boolean scarce = code.contains(".xlarge.4");
        return new TreeMap<>(Map.of(
                region + "a", "normal",
                region + "b", scarce ? "unsupported" : "normal",
                region + "c", scarce ? "sellout" : "normal"));
    }

    /** Only of zones that are known: which there are in truth is not documented. */
    static void refuseUnlessOnSale(String code, String joinedZones) {
        for (String zone : joinedZones.split(",", -1)) {
            String region = zone.strip().replaceFirst(".$", "");
            String state = zones(code, region).getOrDefault(zone.strip(), "normal");
            if (!state.equals("normal")) {
                throw Refusals.flavorNotOnSale(code, zone.strip(), state);
            }
        }
    }
}

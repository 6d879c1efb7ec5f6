package io.multicloud.huawei.iam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The regions whose own host of IAM is known. Where a region is asked for, those of RDS that are missing here are taken
 * too, with a host by the pattern of the others. Any other region needs an endpoint: the host without a region belongs to
 * the Chinese site, where accounts of other sites are strangers.
 */
public final class Region {

    /** The region {@code ae-ad-1}. */
    public static final String AE_AD_1 = "ae-ad-1";

    /** The region {@code af-south-1}. */
    public static final String AF_SOUTH_1 = "af-south-1";

    /** The region {@code ap-southeast-1}. */
    public static final String AP_SOUTHEAST_1 = "ap-southeast-1";

    /** The region {@code ap-southeast-2}. */
    public static final String AP_SOUTHEAST_2 = "ap-southeast-2";

    /** The region {@code ap-southeast-3}. */
    public static final String AP_SOUTHEAST_3 = "ap-southeast-3";

    /** The region {@code ap-southeast-4}. */
    public static final String AP_SOUTHEAST_4 = "ap-southeast-4";

    /** The region {@code cn-east-2}. */
    public static final String CN_EAST_2 = "cn-east-2";

    /** The region {@code cn-east-3}. */
    public static final String CN_EAST_3 = "cn-east-3";

    /** The region {@code cn-east-4}. */
    public static final String CN_EAST_4 = "cn-east-4";

    /** The region {@code cn-east-5}. */
    public static final String CN_EAST_5 = "cn-east-5";

    /** The region {@code cn-north-1}. */
    public static final String CN_NORTH_1 = "cn-north-1";

    /** The region {@code cn-north-12}. */
    public static final String CN_NORTH_12 = "cn-north-12";

    /** The region {@code cn-north-2}. */
    public static final String CN_NORTH_2 = "cn-north-2";

    /** The region {@code cn-north-4}. */
    public static final String CN_NORTH_4 = "cn-north-4";

    /** The region {@code cn-north-9}. */
    public static final String CN_NORTH_9 = "cn-north-9";

    /** The region {@code cn-south-1}. */
    public static final String CN_SOUTH_1 = "cn-south-1";

    /** The region {@code cn-south-2}. */
    public static final String CN_SOUTH_2 = "cn-south-2";

    /** The region {@code cn-southwest-2}. */
    public static final String CN_SOUTHWEST_2 = "cn-southwest-2";

    /** The region {@code eu-west-0}. */
    public static final String EU_WEST_0 = "eu-west-0";

    /** The region {@code eu-west-101}. */
    public static final String EU_WEST_101 = "eu-west-101";

    /** The region {@code la-north-2}. */
    public static final String LA_NORTH_2 = "la-north-2";

    /** The region {@code la-south-2}. */
    public static final String LA_SOUTH_2 = "la-south-2";

    /** The region {@code me-east-1}. */
    public static final String ME_EAST_1 = "me-east-1";

    /** The region {@code my-kualalumpur-1}. */
    public static final String MY_KUALALUMPUR_1 = "my-kualalumpur-1";

    /** The region {@code na-mexico-1}. */
    public static final String NA_MEXICO_1 = "na-mexico-1";

    /** The region {@code ru-moscow-1}. */
    public static final String RU_MOSCOW_1 = "ru-moscow-1";

    /** The region {@code sa-brazil-1}. */
    public static final String SA_BRAZIL_1 = "sa-brazil-1";

    /** The region {@code tr-west-1}. */
    public static final String TR_WEST_1 = "tr-west-1";

    private static final List<String> NOT_LISTED =
            List.of("af-north-1", "ap-southeast-5", "cn-north-11", "cn-south-4", "cn-southwest-3", "ru-northwest-2");

    private Region() {}

    static Map<String, String> hosts() {
        Map<String, String> hosts = new TreeMap<>();
        hosts.put(AE_AD_1, "iam.ae-ad-1.myhuaweicloud.com");
        hosts.put(AF_SOUTH_1, "iam.af-south-1.myhuaweicloud.com");
        hosts.put(AP_SOUTHEAST_1, "iam.ap-southeast-1.myhuaweicloud.com");
        hosts.put(AP_SOUTHEAST_2, "iam.ap-southeast-2.myhuaweicloud.com");
        hosts.put(AP_SOUTHEAST_3, "iam.ap-southeast-3.myhuaweicloud.com");
        hosts.put(AP_SOUTHEAST_4, "iam.ap-southeast-4.myhuaweicloud.com");
        hosts.put(CN_EAST_2, "iam.cn-east-2.myhuaweicloud.com");
        hosts.put(CN_EAST_3, "iam.cn-east-3.myhuaweicloud.com");
        hosts.put(CN_EAST_4, "iam.cn-east-4.myhuaweicloud.com");
        hosts.put(CN_EAST_5, "iam.cn-east-5.myhuaweicloud.com");
        hosts.put(CN_NORTH_1, "iam.cn-north-1.myhuaweicloud.com");
        hosts.put(CN_NORTH_12, "iam.cn-north-12.myhuaweicloud.com");
        hosts.put(CN_NORTH_2, "iam.cn-north-2.myhuaweicloud.com");
        hosts.put(CN_NORTH_4, "iam.cn-north-4.myhuaweicloud.com");
        hosts.put(CN_NORTH_9, "iam.cn-north-9.myhuaweicloud.com");
        hosts.put(CN_SOUTH_1, "iam.cn-south-1.myhuaweicloud.com");
        hosts.put(CN_SOUTH_2, "iam.cn-south-2.myhuaweicloud.com");
        hosts.put(CN_SOUTHWEST_2, "iam.cn-southwest-2.myhuaweicloud.com");
        hosts.put(EU_WEST_0, "iam.eu-west-0.myhuaweicloud.com");
        hosts.put(EU_WEST_101, "iam.eu-west-101.myhuaweicloud.eu");
        hosts.put(LA_NORTH_2, "iam.la-north-2.myhuaweicloud.com");
        hosts.put(LA_SOUTH_2, "iam.la-south-2.myhuaweicloud.com");
        hosts.put(ME_EAST_1, "iam.me-east-1.myhuaweicloud.com");
        hosts.put(MY_KUALALUMPUR_1, "iam.my-kualalumpur-1.myhuaweicloud.com");
        hosts.put(NA_MEXICO_1, "iam.na-mexico-1.myhuaweicloud.com");
        hosts.put(RU_MOSCOW_1, "iam.ru-moscow-1.myhuaweicloud.com");
        hosts.put(SA_BRAZIL_1, "iam.sa-brazil-1.myhuaweicloud.com");
        hosts.put(TR_WEST_1, "iam.tr-west-1.myhuaweicloud.com");
        // In no list, though RDS is there: by the pattern of all others.
        for (String region : NOT_LISTED) {
            hosts.put(region, "iam." + region + ".myhuaweicloud.com");
        }
        return hosts;
    }
}

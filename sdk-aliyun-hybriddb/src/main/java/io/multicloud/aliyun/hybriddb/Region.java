package io.multicloud.aliyun.hybriddb;

import java.util.Map;
import java.util.TreeMap;

/** The regions of HybridDB for MySQL with the hosts that serve them. Where a region is asked for, any text is taken. */
public final class Region {

    /** Qingdao. */
    public static final String CN_QINGDAO = "cn-qingdao";

    /** Beijing. */
    public static final String CN_BEIJING = "cn-beijing";

    /** Hangzhou. */
    public static final String CN_HANGZHOU = "cn-hangzhou";

    /** Shanghai. */
    public static final String CN_SHANGHAI = "cn-shanghai";

    /** Shenzhen. */
    public static final String CN_SHENZHEN = "cn-shenzhen";

    /** Hong Kong. */
    public static final String CN_HONGKONG = "cn-hongkong";

    /** Singapore. */
    public static final String AP_SOUTHEAST_1 = "ap-southeast-1";

    /** Silicon Valley. */
    public static final String US_WEST_1 = "us-west-1";

    /** Virginia. */
    public static final String US_EAST_1 = "us-east-1";

    /** Zhangjiakou. */
    public static final String CN_ZHANGJIAKOU = "cn-zhangjiakou";

    /** Hohhot. */
    public static final String CN_HUHEHAOTE = "cn-huhehaote";

    /** Sydney. */
    public static final String AP_SOUTHEAST_2 = "ap-southeast-2";

    /** Jakarta. */
    public static final String AP_SOUTHEAST_5 = "ap-southeast-5";

    /** Frankfurt. */
    public static final String EU_CENTRAL_1 = "eu-central-1";

    /** Dubai. */
    public static final String ME_EAST_1 = "me-east-1";

    private static final String CENTRAL_HOST = "petadata.aliyuncs.com";

    private Region() {}

    static Map<String, String> hosts() {
        Map<String, String> hosts = new TreeMap<>();
        hosts.put(CN_QINGDAO, CENTRAL_HOST);
        hosts.put(CN_BEIJING, CENTRAL_HOST);
        hosts.put(CN_HANGZHOU, CENTRAL_HOST);
        hosts.put(CN_SHANGHAI, CENTRAL_HOST);
        hosts.put(CN_SHENZHEN, CENTRAL_HOST);
        hosts.put(CN_HONGKONG, CENTRAL_HOST);
        hosts.put(AP_SOUTHEAST_1, CENTRAL_HOST);
        hosts.put(US_WEST_1, CENTRAL_HOST);
        hosts.put(US_EAST_1, CENTRAL_HOST);
        hosts.put(CN_ZHANGJIAKOU, "petadata.cn-zhangjiakou.aliyuncs.com");
        hosts.put(CN_HUHEHAOTE, "petadata.cn-huhehaote.aliyuncs.com");
        hosts.put(AP_SOUTHEAST_2, "petadata.ap-southeast-2.aliyuncs.com");
        hosts.put(AP_SOUTHEAST_5, "petadata.ap-southeast-5.aliyuncs.com");
        hosts.put(EU_CENTRAL_1, "petadata.eu-central-1.aliyuncs.com");
        hosts.put(ME_EAST_1, "petadata.me-east-1.aliyuncs.com");
        return hosts;
    }
}

package io.multicloud.capitalonline;

/**
 * The areas of CapitalOnline, each with a host of its own for all services. An area is where calls go in, not where
 * instances are: any host lists the sites of all areas, and each request names its own site as {@code regionId}.
 */
public final class Area {

    /** Mainland China: {@code cdsapi.capitalonline.net}. */
    public static final String MAINLAND_CHINA = "mainland-china";

    /** Asia-Pacific: {@code cdsapi-asia.capitalonline.net}. */
    public static final String ASIA_PACIFIC = "asia-pacific";

    /** Europe and the Americas: {@code cdsapi-us.capitalonline.net}. */
    public static final String EUROPE_AMERICAS = "europe-americas";

    private Area() {}
}

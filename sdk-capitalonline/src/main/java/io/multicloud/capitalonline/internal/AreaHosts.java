package io.multicloud.capitalonline.internal;

import io.multicloud.capitalonline.Area;
import java.util.Map;

/** The host of each area, the same for every service. The documents name no others. */
public final class AreaHosts {

    /** Area to host name. */
    public static final Map<String, String> ALL = Map.of(
            Area.MAINLAND_CHINA, "cdsapi.capitalonline.net",
            Area.ASIA_PACIFIC, "cdsapi-asia.capitalonline.net",
            Area.EUROPE_AMERICAS, "cdsapi-us.capitalonline.net");

    private AreaHosts() {}
}

package io.multicloud.capitalonline.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A site where instances can be bought; the services call it a region.
 *
 * @param isSaling whether the site sells the service, as the service writes it: 1 for yes, 0 for sold out and offline;
 *     see {@link #sells()}
 * @param cityName the city's name, in Chinese; sites can share a city
 * @param cityId the city's id
 * @param siteName the site's name, in Chinese
 * @param regionId the site's id, for example {@code CN_Hongkong_A}, which all other actions ask for; the service gives
 *     some sites an empty one, and those cannot be used
 * @param regionName name of the part of the world, in Chinese
 */
// The documented number stays as it is, so that another one than 1 and 0 is not lost; sells() is for everyday use.
@Value.Builder
public record Region(
        @Nullable Integer isSaling,
        @Nullable String cityName,
        @Nullable String cityId,
        @Nullable String siteName,
        String regionId,
        @Nullable String regionName) {

    /**
     * Tells whether the site sells the service that was asked.
     *
     * @return true when {@link #isSaling()} is 1; false for any other number, and when there is none
     */
    public boolean sells() {
        return isSaling != null && isSaling == 1;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static RegionBuilder builder() {
        return new RegionBuilder();
    }
}

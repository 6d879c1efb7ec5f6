package io.multicloud.emulator.internal.capitalonline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A site that the emulator made up, in the documented form. */
record Region(String id, String area, String city, String site, boolean onSale) {

    static final List<Region> ALL = List.of(
            new Region("CN_Chengdu_A", "中国大陆", "成都", "成都1", true),
            new Region("CN_Chengdu_B", "中国大陆", "成都", "成都2", true),
            new Region("CN_Beijing_A", "中国大陆", "北京", "北京1", true),
            new Region("APAC_Osaka_A", "亚太地区", "大阪", "大阪1", true),
            new Region("EUR_Vienna_A", "欧洲地区", "维也纳", "维也纳1", false));

    /** One site of Redis has no id, as in the documented answer; nothing can be ordered there. */
    static final List<Region> OF_REDIS = Stream.concat(
                    ALL.stream(), Stream.of(new Region("", "中国大陆", "成都", "成都3", true)))
            .toList();

    String cityId() {
        return UUID.nameUUIDFromBytes(city.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String displayName() {
        return area + "-" + city + "-可用区" + id.substring(id.length() - 1);
    }
}

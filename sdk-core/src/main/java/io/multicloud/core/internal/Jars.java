package io.multicloud.core.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names the jars that hold a class, for messages about class paths on which several versions of it meet. */
public final class Jars {

    private static final Pattern JAR = Pattern.compile("[^/!]+\\.jar(?=!)");

    private Jars() {}

    /** Returns the names of all jars that hold one of some classes, without their folders. */
    public static Set<String> of(String... classes) {
        Set<String> jars = new TreeSet<>();
        Stream.of(classes)
                .map(Jars::urls)
                .flatMap(List::stream)
                .forEach(url -> JAR.matcher(url.toString())
                        .results()
                        .map(MatchResult::group)
                        .reduce((outer, inner) -> inner)
                        .ifPresent(jars::add));
        return jars;
    }

    private static List<URL> urls(String type) {
        try {
            ClassLoader loader = Jars.class.getClassLoader();
            return Collections.list(loader.getResources(type.replace('.', '/') + ".class"));
        } catch (IOException e) {
            return List.of();
        }
    }
}

package io.multicloud.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what users can see of a package and those below it, one line each, in a stable order. */
final class Signatures {

    private Signatures() {}

    static List<String> of(String packageName) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packageName).stream()
                        .filter(PublicApi.IS_EXPORTED)
                        .filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaClass::reflect)
                        .filter(Signatures::isVisible)
                        .flatMap(Signatures::lines)
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> head = Stream.of(type.getName() + " : " + declaration(type));
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(f -> isVisible(f.getModifiers()))
                .map(Signatures::line);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> isVisible(c.getModifiers()))
                .map(Signatures::line);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> isVisible(m.getModifiers()) && !m.isSynthetic())
                .map(Signatures::line);
        return Stream.of(head, fields, constructors, methods).flatMap(s -> s);
    }

    // Newer JDKs say "sealed" here, older ones do not; the list must be the same on all.
    private static String declaration(Class<?> type) {
        return type.toGenericString().replace("non-sealed ", "").replace("sealed ", "");
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String line(Field field) {
        return field.getDeclaringClass().getName() + "#" + field.getName() + " : "
                + field.getGenericType().getTypeName();
    }

    private static String line(Constructor<?> constructor) {
        return constructor.getDeclaringClass().getName() + "#<init>" + parameters(constructor);
    }

    private static String line(Method method) {
        String kind = Modifier.isStatic(method.getModifiers()) ? "static " : method.isDefault() ? "default " : "";
        return method.getDeclaringClass().getName() + "#" + kind + method.getName() + parameters(method) + " : "
                + method.getGenericReturnType().getTypeName();
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}

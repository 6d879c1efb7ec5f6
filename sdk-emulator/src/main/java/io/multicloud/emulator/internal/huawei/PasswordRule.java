package io.multicloud.emulator.internal.huawei;

import java.util.List;
import java.util.function.IntPredicate;

/** 8 to 32 characters of at least three kinds. Which special ones are allowed is documented in three different ways. */
final class PasswordRule {

    private static final List<IntPredicate> KINDS = List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            character -> !Character.isLetterOrDigit(character));

    private PasswordRule() {}

    static void check(String password) {
        long kinds =
                KINDS.stream().filter(kind -> password.chars().anyMatch(kind)).count();
        if (password.length() < 8 || password.length() > 32 || kinds < 3) {
            throw Refusals.invalid(
                    "password",
                    "must have 8 to 32 characters and three of: capital letters, small letters, digits, others");
        }
    }
}

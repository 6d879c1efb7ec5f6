package io.multicloud.emulator.internal.aliyun;

import java.util.List;

/** Which part of a list is asked for; pages are counted from 1. */
record Page(int number, int size) {

    <T> List<T> of(List<T> all) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
    }
}

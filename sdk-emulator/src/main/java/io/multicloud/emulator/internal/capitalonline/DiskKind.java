package io.multicloud.emulator.internal.capitalonline;

/** A kind of disk that is on sale; sizes in GB. The newest document shows no number of operations for some kinds. */
record DiskKind(String value, String name, String basicIops, int min, int max, int step) {

    static final DiskKind HIGH = new DiskKind("high_disk", "性能型", "3000", 100, 2000, 100);
    static final DiskKind SSD = new DiskKind("ssd_disk", "SSD", "", 100, 1000, 50);

    /** Whether a whole disk may have this size. */
    boolean sells(int gigabytes) {
        return gigabytes >= min && gigabytes <= max && gigabytes % step == 0;
    }
}

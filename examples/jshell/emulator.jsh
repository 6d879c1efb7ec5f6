import io.multicloud.emulator.MulticloudEmulator

MulticloudEmulator emulator = io.multicloud.examples.jshell.Clouds.emulator()

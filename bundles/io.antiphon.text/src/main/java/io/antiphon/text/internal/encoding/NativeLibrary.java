package io.antiphon.text.internal.encoding;

import ai.onnxruntime.OrtEnvironment;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Loads ONNX Runtime's native library and leaves nothing behind. Left alone, ONNX Runtime unpacks 16 MB into the temporary folder and
 * forgets the folder; here the files are gone as soon as they are loaded, or, where the system holds them (Windows), at the next start.
 */
final class NativeLibrary {
	private static final String PATH_PROPERTY = "onnxruntime.native.path";
	static final String PREFIX = "antiphon-onnx-";
	private static final Duration SURELY_OVER = Duration.ofDays(1);

	private NativeLibrary() {}

	/** The one environment of this class loader; its first call unpacks the library found in {@code resources} and loads it. */
	static synchronized OrtEnvironment environment(Resources resources) throws IOException {
		if (System.getProperty(PATH_PROPERTY) != null) {
			return OrtEnvironment.getEnvironment();
		}
		sweep();
		Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
		try {
			for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
				String file = System.mapLibraryName(name);
				try (InputStream library = resources.open("ai/onnxruntime/native/" + platform() + "/" + file)) {
					Files.copy(library, folder.resolve(file));
				}
			}
			System.setProperty(PATH_PROPERTY, folder.toString());
			return OrtEnvironment.getEnvironment();
		} finally {
			System.clearProperty(PATH_PROPERTY);
			delete(folder);
		}
	}

	/** The folder of this machine's library, as ONNX Runtime names it. */
	private static String platform() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
		String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
		return os + (machine.startsWith("aarch64") ? "-aarch64" : "-x64");
	}

	/** Removes what an earlier run could not. */
	private static void sweep() {
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		Instant limit = Instant.now().minus(SURELY_OVER);
		try (Stream<Path> entries = Files.list(temporary)) {
			entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(PREFIX))
					.filter(entry -> isOlder(entry, limit))
					.forEach(NativeLibrary::delete);
		} catch (IOException | UncheckedIOException e) {
			// A temporary folder that cannot be listed has nothing of ours that could be removed.
			return;
		}
	}

	private static boolean isOlder(Path entry, Instant limit) {
		try {
			return Files.getLastModifiedTime(entry).toInstant().isBefore(limit);
		} catch (IOException e) {
			return false;
		}
	}

	/** Removes a folder and its files now, or what is still held when this process ends. */
	private static void delete(Path folder) {
		folder.toFile().deleteOnExit();
		try (Stream<Path> files = Files.list(folder)) {
			files.toList().forEach(file -> {
				if (!file.toFile().delete()) {
					file.toFile().deleteOnExit();
				}
			});
			Files.deleteIfExists(folder);
		} catch (IOException | UncheckedIOException e) {
			// Held by the system while loaded: deleteOnExit or the next start removes it.
			return;
		}
	}
}

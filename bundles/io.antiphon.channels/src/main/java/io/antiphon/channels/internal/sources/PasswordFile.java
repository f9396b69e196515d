package io.antiphon.channels.internal.sources;

import io.antiphon.channels.spi.Fetch.Secret;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The file in which somebody put the password of an endpoint: its first line. It is read at each run and kept nowhere. */
sealed interface PasswordFile {

	/** The most bytes that are looked at. */
	int MOST = 1 << 16;

	record Read(Secret secret) implements PasswordFile {}

	record Unfit(Reason reason) implements PasswordFile {}

	/** Reads it; nothing where no file is named. */
	static PasswordFile read(String written) {
		if (written.isEmpty()) {
			return new Read(Secret.NONE);
		}
		try {
			var file = Path.of(written);
			if (openToOthers(file)) {
				return new Unfit(SavingReason.PASSWORD_OPEN.with(written));
			}
			try (var in = Files.newInputStream(file)) {
				var line = new String(in.readNBytes(MOST), StandardCharsets.UTF_8).lines().findFirst().orElse("");
				return line.isEmpty() ? new Unfit(SavingReason.PASSWORD_EMPTY.with(written)) : new Read(new Secret(line));
			}
		} catch (IOException | InvalidPathException unreadable) {
			return new Unfit(SavingReason.NO_PASSWORD.with(written));
		}
	}

	/** Whether anybody on this machine may read or change it. */
	private static boolean openToOthers(Path file) throws IOException {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return false;
		}
		var permissions = Files.getPosixFilePermissions(file);
		return Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE).stream().anyMatch(permissions::contains);
	}
}

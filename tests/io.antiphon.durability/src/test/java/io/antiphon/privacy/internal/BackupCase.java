package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.store.ArchiveFault;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.TallyCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that was written into a file, and what may be done with the file. */
abstract class BackupCase {

	@TempDir
	Path folder;

	Path data;
	Path file;

	/** A workspace with thirty pieces of feedback, written into a file, and closed. */
	@BeforeEach
	void write() {
		data = folder.resolve("data");
		file = folder.resolve("backups/one.zip");
		try (var workspace = open(data, "keys")) {
			Records.take(workspace.feedback, workspace.access, Records.many(30));
			assertInstanceOf(Written.Made.class, backup(workspace, false));
		}
	}

	SealedWorkspace open(Path place, String keys) {
		return SealedWorkspace.open(place, folder.resolve(keys));
	}

	Written backup(SealedWorkspace workspace, boolean withKey) {
		return workspace.backups.write(file, withKey, withKey, workspace.access, Locale.ENGLISH, Progress.NONE);
	}

	Restored restore(Path from, String to, String keys) {
		try (var store = SealedWorkspace.store()) {
			return new SealedWorkspace(store, folder.resolve(keys)).backups.restore(from, folder.resolve(to), Locale.ENGLISH,
					Progress.NONE);
		}
	}

	static int rows(SealedWorkspace workspace) {
		TallyCheck.agree(workspace.feedback, workspace.access);
		return workspace.feedback.select(Query.of(Scope.ALL), workspace.access).size();
	}

	static List<String> names(Path place) throws IOException {
		try (var all = Files.list(place)) {
			return all.map(one -> one.getFileName().toString()).sorted().toList();
		}
	}

	Path key() throws IOException {
		try (var all = Files.list(folder.resolve("keys"))) {
			return all.filter(one -> one.toString().endsWith(".key")).findFirst().orElseThrow();
		}
	}

	static String refused(ArchiveFault fault, Restored outcome) {
		var refused = assertInstanceOf(Restored.Refused.class, outcome);
		assertEquals(fault, refused.fault(), refused.what());
		return refused.what();
	}

	interface Change {
		byte[] of(String name, byte[] content);
	}

	/** The same with entries of other names or contents; what is called nothing is left out. */
	Path changed(Function<String, String> names, Change contents) throws IOException {
		var changed = folder.resolve("changed.zip");
		try (var zip = new ZipFile(file.toFile());
				var out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (var entry : zip.stream().toList()) {
				var content = contents.of(entry.getName(), zip.getInputStream(entry).readAllBytes());
				if (!names.apply(entry.getName()).isEmpty()) {
					out.putNextEntry(new ZipEntry(names.apply(entry.getName())));
					out.write(content);
				}
			}
		}
		return changed;
	}

	static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** The same with a manifest that fits what else was changed, by somebody without the key. */
	Path fitting(Function<String, String> manifest) throws IOException {
		return changed(name -> name, (name, bytes) -> name.equals("manifest.json")
				? manifest.apply(text(bytes)).getBytes(StandardCharsets.UTF_8)
				: bytes);
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (GeneralSecurityException impossible) {
			throw new AssertionError(impossible);
		}
	}
}

package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Identifier;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was erased after a backup was made is erased again when it is put back. */
class RenewedErasureTest {

	@TempDir
	Path folder;

	private static Subject subject(WholeWorkspace workspace, String identifier) {
		return workspace.rights()
				.find(List.of(new Identifier(Identifier.Kind.CUSTOMER, identifier)), workspace.access, Progress.NONE)
				.getFirst()
				.subject();
	}

	private static int pieces(WholeWorkspace workspace) {
		return workspace.feedback.select(Query.of(Scope.ALL), workspace.access).size();
	}

	private void copy(String from, String to) throws IOException {
		try (var all = Files.walk(folder.resolve(from))) {
			for (var file : all.toList()) {
				Files.copy(file, folder.resolve(to).resolve(folder.resolve(from).relativize(file)));
			}
		}
	}

	private void delete(String name) throws IOException {
		try (var all = Files.walk(folder.resolve(name))) {
			for (var file : all.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void aPersonWhomAnOldCopyBringsBackGoesAgain() throws IOException {
		try (var workspace = WholeWorkspace.open(folder)) {
			Records.take(workspace.feedback, workspace.access, List.of(
					Records.said("a", "of ada").by("K-1"), Records.said("b", "of bob").by("K-2")));
		}
		copy("data", "backup");
		try (var workspace = WholeWorkspace.open(folder)) {
			assertInstanceOf(
					Erased.Certified.class,
					workspace.rights().erase(List.of(subject(workspace, "K-1")), workspace.access, Progress.NONE));
			assertEquals(0, workspace.rights().renew(workspace.access, Progress.NONE), "nothing was undone");
		}
		var noted = Files.list(folder.resolve("keys")).filter(file -> file.toString().endsWith(".erased")).findFirst().orElseThrow();
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(noted)));
		assertTrue(!Files.readString(noted).contains("K-1"));
		delete("data");
		copy("backup", "data");

		try (var workspace = WholeWorkspace.open(folder)) {
			assertEquals(2, pieces(workspace));
			assertEquals(1, workspace.rights().renew(workspace.access, Progress.NONE));
			assertEquals(1, pieces(workspace));
			assertEquals(0, workspace.rights().renew(workspace.access, Progress.NONE), "it is done once");
			Records.take(workspace.feedback, workspace.access, List.of(Records.said("a", "of ada").by("K-1")));
			assertEquals(1, pieces(workspace), "and her file brings her back no more");
		}
	}

	@Test
	void whatACopyOfACopyWasMadeOfIsLookedAtToo() throws IOException {
		try (var workspace = WholeWorkspace.open(folder)) {
			Records.take(workspace.feedback, workspace.access, List.of(
					Records.said("a", "of ada").by("K-1"), Records.said("b", "of bob").by("K-2")));
			var keys = folder.resolve("keys");
			Files.writeString(keys.resolve(workspace.store.workspace().id() + ".erased"), "earlier 1copy\n");
			Files.writeString(keys.resolve("1copy.erased"), "earlier 1original\n");
			Files.writeString(keys.resolve("1original.erased"), "1 0abc 1 " + subject(workspace, "K-1").text() + "\n");

			assertEquals(1, workspace.rights().renew(workspace.access, Progress.NONE));
			assertEquals(1, pieces(workspace));
		}
	}

	@Test
	void aLineThatWasCutOffIsPassedOver() throws IOException {
		try (var workspace = WholeWorkspace.open(folder)) {
			Records.take(workspace.feedback, workspace.access, List.of(Records.said("a", "of ada").by("K-1")));
			var id = workspace.store.workspace().id();
			Files.writeString(folder.resolve("keys").resolve(id + ".erased"), "1 0abc 2 p" + "a".repeat(26));

			assertEquals(0, workspace.rights().renew(workspace.access, Progress.NONE));
		}
	}
}

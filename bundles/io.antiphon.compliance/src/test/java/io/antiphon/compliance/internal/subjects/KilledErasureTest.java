package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Identifier.Kind;
import io.antiphon.compliance.Identifier;
import io.antiphon.durability.ChildJvm;
import io.antiphon.durability.Marks;
import io.antiphon.privacy.subject.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erasure whose process is killed at whatever moment is done, or is done by doing it again, and never half for good. */
class KilledErasureTest {

	/** {@code -Dantiphon.kills=20} for the long run. */
	private static final int KILLS = Integer.getInteger("antiphon.kills", 3);
	private static final long SEED = Long.getLong("antiphon.seed", 20_261_130);
	private static final int LONGEST = 3_000;

	@TempDir
	Path folder;

	/** Erases a subject in a workspace. */
	static final class Erases {

		public static void main(String[] arguments) {
			try (var workspace = WholeWorkspace.open(Path.of(arguments[0]))) {
				var subject = Subject.of(arguments[1]).orElseThrow();
				System.out.println("erasing");
				workspace.rights().erase(List.of(subject), workspace.access, Progress.NONE);
				System.out.println("erased");
			}
		}
	}

	@Test
	void isDoneOrGoesOnWhereverItsProcessIsKilled() throws Exception {
		var random = new SplittableRandom(SEED);
		for (int kill = 0; kill < KILLS; kill++) {
			var here = folder.resolve("kill-" + kill);
			var subject = planted(here);
			try (var erasing = new ChildJvm(Erases.class, here.toString(), subject.text())) {
				erasing.awaitLine("erasing");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST)));
				erasing.kill();
			}

			try (var workspace = WholeWorkspace.open(here)) {
				assertEquals(List.of(), workspace.found(), "as it was left");
				var again = workspace.rights().erase(List.of(subject), workspace.access, Progress.NONE);

				assertTrue(again instanceof Erased.Certified || certified(workspace), again::toString);
				assertEquals(List.of(), workspace.rights().look(subject, workspace.access, Progress.NONE).places());
				assertEquals(List.of(), workspace.found());
			}
			assertEquals(Map.of(), new Marks(PlantedPerson.NAME, PlantedPerson.ZH, PlantedPerson.ORDER).in(here));
		}
	}

	/** Whether the killed process came to its end: then there is nothing to be done again. */
	private static boolean certified(WholeWorkspace workspace) {
		var done = workspace.documents.all(SubjectRequest.KIND, SubjectRequest.class).getFirst();
		return !done.open() && workspace.privacy.anchored(Certificate.KIND, done.id()).size() == 1;
	}

	private static Subject planted(Path here) {
		try (var workspace = WholeWorkspace.open(here)) {
			PlantedPerson.take(workspace);
			PlantedPerson.derive(workspace);
			var her = Stream.of(PlantedPerson.ID, PlantedPerson.NAME, PlantedPerson.ZH)
					.map(value -> new Identifier(Kind.ANY, value))
					.toList();
			return workspace.rights().find(her, workspace.access, Progress.NONE).getFirst().subject();
		}
	}
}

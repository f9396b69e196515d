package io.antiphon.store.internal.archive;

import io.antiphon.base.OwnerOnly;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A folder that appears whole or not at all: it is filled beside its place and moved there. */
public final class Unpacking {

	/** Fills the folder; anything but {@link Outcome.Done} leaves nothing of it. */
	public interface Filling {
		Outcome in(Path folder) throws IOException;
	}

	private Unpacking() {}

	/** Into a folder that is absent or empty. What an earlier try, that was killed, left beside it is taken away. */
	public static Outcome into(Path folder, Filling filling) {
		var place = folder.toAbsolutePath().normalize();
		var parent = place.getParent();
		if (parent == null) {
			return new Outcome.Refused(ArchiveFault.NOT_EMPTY, place.toString());
		}
		if (Place.objection(place) != null) {
			return new Outcome.Refused(ArchiveFault.PATH, place.toString());
		}
		var beside = parent.resolve("." + place.getFileName() + ".unpacking");
		try {
			if (!free(place)) {
				return new Outcome.Refused(ArchiveFault.NOT_EMPTY, place.toString());
			}
			OwnerOnly.makeFolders(parent);
			remove(beside);
			Files.createDirectory(beside, OwnerOnly.folder(beside));
			try {
				var outcome = filling.in(beside);
				if (outcome instanceof Outcome.Done) {
					Files.deleteIfExists(place);
					Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
				}
				return outcome;
			} finally {
				remove(beside);
			}
		} catch (IOException failed) {
			return Refusal.of(place, failed).outcome();
		}
	}

	private static boolean free(Path place) throws IOException {
		if (!Files.exists(place)) {
			return true;
		}
		if (!Files.isDirectory(place)) {
			return false;
		}
		try (var entries = Files.list(place)) {
			return entries.findAny().isEmpty();
		}
	}

	/** With all that is in it; nothing happens where it is not there. */
	public static void remove(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var all = Files.walk(folder)) {
			for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(one);
			}
		}
	}
}

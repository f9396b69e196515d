package io.antiphon.channels.internal.arrival;

import io.antiphon.channels.Arrivals;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for the files that a path stands for. Archives in a folder are looked into, archives in an archive are not. */
public final class OpenArrivals implements Arrivals {

	private final Predicate<Path> read;
	private final Path root;
	private final List<Arrival> all = new ArrayList<>();
	private final List<FileSystem> archives = new ArrayList<>();

	private OpenArrivals(Path root, Predicate<Path> read) {
		this.root = root;
		this.read = read;
	}

	/** {@code read}: whether a connector is sure that it reads a file as it is, though it may be an archive. The root of all folders is none. Blocks. */
	public static Arrivals of(Path path, Predicate<Path> read) {
		var arrivals = new OpenArrivals(path, read);
		if (Files.isDirectory(path) && path.toAbsolutePath().normalize().getNameCount() > 0) {
			arrivals.folder(path);
		} else {
			arrivals.file(path);
		}
		return arrivals;
	}

	@Override
	public List<Arrival> all() {
		return List.copyOf(all);
	}

	@Override
	public void close() {
		for (var archive : archives) {
			try {
				archive.close();
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
	}

	private void folder(Path folder) {
		var files = within(folder, folder, ArrivalReason.FOLDER_UNREADABLE);
		if (files != null) {
			files.forEach(this::file);
		}
	}

	private void file(Path file) {
		if (!Files.isRegularFile(file) || !Archive.is(file) || read.test(file)) {
			take(file);
			return;
		}
		try {
			var archive = Archive.open(file);
			archives.add(archive);
			if (Archive.document(archive)) {
				take(file);
			} else {
				archive(file, archive);
			}
		} catch (IOException | RuntimeException damaged) {
			refuse(file, Archive.locked(file) ? ArrivalReason.ARCHIVE_LOCKED : ArrivalReason.ARCHIVE_DAMAGED);
		}
	}

	private void archive(Path file, FileSystem archive) {
		var files = within(file, Archive.root(archive), ArrivalReason.ARCHIVE_DAMAGED);
		if (files != null) {
			files.forEach(this::packed);
		}
	}

	private void packed(Path file) {
		var unfit = Archive.unfit(file);
		if (unfit.isPresent()) {
			refuse(file, unfit.get());
		} else if (Archive.is(file) && !read.test(file)) {
			refuse(file, ArrivalReason.ARCHIVE_WITHIN);
		} else {
			take(file);
		}
	}

	/** The files below a root in the order of their names; null where that was refused, for {@code unreadable} or another reason. */
	private @Nullable List<Path> within(Path named, Path root, ArrivalReason unreadable) {
		try {
			var files = ShownFiles.within(root);
			if (files.isEmpty() || files.size() > ShownFiles.MOST) {
				refuse(named, files.isEmpty() ? ArrivalReason.NOTHING_IN_IT.with() : ArrivalReason.TOO_MANY_FILES.with(ShownFiles.MOST));
				return null;
			}
			return files;
		} catch (IOException | UncheckedIOException gone) {
			refuse(named, unreadable);
			return null;
		}
	}

	/** By its path below the folder, as far as it lies in one. */
	private String name(Path file) {
		return SourceFile.name(file, root);
	}

	private void take(Path file) {
		all.add(new Arrival.File(name(file), file));
	}

	private void refuse(Path file, ArrivalReason reason) {
		refuse(file, reason.with());
	}

	private void refuse(Path file, Reason reason) {
		all.add(new Arrival.Refused(name(file), reason::text));
	}
}

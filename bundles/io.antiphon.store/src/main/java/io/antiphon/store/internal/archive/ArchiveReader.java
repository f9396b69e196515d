package io.antiphon.store.internal.archive;

import io.antiphon.base.OwnerOnly;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads one archive and trusts nothing in it: names, sizes and contents have to be those of the manifest, whatever the zip says
 * of itself. For one thread.
 */
public final class ArchiveReader {

	private static final int PIECE = 1 << 16;
	private static final int MANIFEST_SIZE = 64 << 20;
	private static final String DATABASE = Manifest.FOLDER + "db/";
	private static final int SETTINGS_SIZE = 1 << 16;
	private static final int NAME_SIZE = 255;
	private static final int SEAL_SIZE = 1 << 10;
	private static final int KEY_SIZE = 1 << 16;

	private final Path file;
	/** The migrations that each installed bundle knows. */
	private final Map<String, List<String>> known;
	private final Locale locale;
	private final Progress progress;

	public ArchiveReader(Path file, Map<String, List<String>> known, Locale locale, Progress progress) {
		this.file = file;
		this.known = Map.copyOf(known);
		this.locale = locale;
		this.progress = progress;
	}

	/** Compares everything; writes nothing. */
	public Archives.Outcome read() {
		return work(zip -> {
			var manifest = manifest(zip);
			begin(manifest, "archive.reading");
			for (var entry : manifest.files()) {
				copy(zip, entry, OutputStream.nullOutputStream());
			}
			refuseSettings(zip);
			return contents(zip, manifest);
		});
	}

	/** Unpacks into a folder that is there and empty; compares everything once more as it does. */
	public Archives.Outcome unpack(Archives.Contents expected, Path folder) {
		return work(zip -> {
			var manifest = manifest(zip);
			if (!Arrays.equals(bytes(zip, Manifest.NAME, MANIFEST_SIZE), expected.manifest())) {
				throw new Refusal(ArchiveFault.DAMAGED, Manifest.NAME);
			}
			begin(manifest, "archive.unpacking");
			for (var entry : manifest.files()) {
				if (entry.name().startsWith(Manifest.FOLDER)) {
					write(zip, entry, folder.resolve(entry.name().substring(Manifest.FOLDER.length())));
				}
			}
			return expected;
		});
	}

	private interface Work {
		Archives.Contents on(ZipFile zip) throws IOException, Refusal;
	}

	private Archives.Outcome work(Work work) {
		if (!Files.isReadable(file)) {
			return new Archives.Outcome.Refused(ArchiveFault.OUT_OF_REACH, file.toString());
		}
		try (var zip = new ZipFile(file.toFile())) {
			return new Archives.Outcome.Done(work.on(zip));
		} catch (Refusal refused) {
			return refused.outcome();
		} catch (ZipException none) {
			return new Archives.Outcome.Refused(ArchiveFault.NO_ARCHIVE, file.toString());
		} catch (IOException failed) {
			return Refusal.of(file, failed).outcome();
		}
	}

	private void begin(Manifest manifest, String phase) {
		progress.begin(
				Texts.of(ArchiveReader.class, locale).get(phase),
				manifest.files().stream().mapToLong(Manifest.Entry::size).sum());
	}

	private Manifest manifest(ZipFile zip) throws IOException, Refusal {
		var bytes = bytes(zip, Manifest.NAME, MANIFEST_SIZE);
		Manifest manifest;
		try {
			var format = Manifest.format(bytes);
			if (format > Manifest.FORMAT) {
				throw new Refusal(ArchiveFault.NEWER_FORMAT, Integer.toString(format));
			}
			manifest = Manifest.of(bytes);
			if (!manifest.plausible()) {
				throw new Refusal(ArchiveFault.DAMAGED, Manifest.NAME);
			}
		} catch (IOException | DateTimeException unreadable) {
			throw new Refusal(ArchiveFault.DAMAGED, Manifest.NAME);
		}
		refuseUnsafe(zip, manifest);
		refuseNewer(manifest);
		return manifest;
	}

	/** Every entry is one of the manifest's, each is there once, and none leads out of the folder. */
	private static void refuseUnsafe(ZipFile zip, Manifest manifest) throws Refusal {
		Set<String> names = new HashSet<>();
		Set<String> folders = new HashSet<>();
		for (var entry : manifest.files()) {
			var key = entry.name().equals(Manifest.KEY);
			if (!key && !belongs(entry.name()) || !names.add(entry.name()) || entry.size() < 0) {
				throw new Refusal(ArchiveFault.UNSAFE, entry.name());
			}
			folders(entry.name(), folders);
		}
		for (var name : names) {
			if (folders.contains(name)) {
				throw new Refusal(ArchiveFault.UNSAFE, name);
			}
		}
		if (!names.contains(Manifest.FOLDER + "workspace.properties")) {
			throw new Refusal(ArchiveFault.DAMAGED, Manifest.NAME);
		}
		names.add(Manifest.NAME);
		names.add(Manifest.SEAL);
		for (var entries = zip.entries(); entries.hasMoreElements();) {
			var name = entries.nextElement().getName();
			if (!names.remove(name)) {
				throw new Refusal(ArchiveFault.UNSAFE, name);
			}
		}
		if (!names.isEmpty()) {
			throw new Refusal(ArchiveFault.DAMAGED, names.iterator().next());
		}
	}

	/** Settings of the database that ours never have. */
	private static void refuseSettings(ZipFile zip) throws IOException, Refusal {
		var name = DATABASE + DatabaseFiles.SETTINGS;
		var foreign = DatabaseFiles.foreign(bytes(zip, name, SETTINGS_SIZE));
		if (foreign.isPresent()) {
			throw new Refusal(ArchiveFault.UNSAFE, name + " (" + foreign.get() + ")");
		}
	}

	private static boolean inside(String name) {
		return name.length() <= 4 * NAME_SIZE
				&& name.startsWith(Manifest.FOLDER)
				&& name.chars().noneMatch(letter -> letter == '\\' || letter == ':' || Character.isISOControl(letter))
				&& Arrays.stream(name.split("/", -1)).noneMatch(part -> unusable(part));
	}

	private static boolean unusable(String part) {
		return part.isEmpty() || part.equals(".") || part.equals("..") || part.getBytes(StandardCharsets.UTF_8).length > NAME_SIZE;
	}

	/** Inside the folder, and in that of the database only what ours have. */
	private static boolean belongs(String name) {
		return inside(name) && (!name.startsWith(DATABASE) || DatabaseFiles.ours(name.substring(DATABASE.length())));
	}

	private static void folders(String name, Set<String> folders) {
		for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
			folders.add(name.substring(0, at));
		}
	}

	private void refuseNewer(Manifest manifest) throws Refusal {
		for (var bundle : manifest.migrations().entrySet()) {
			var scripts = known.get(bundle.getKey());
			for (var script : bundle.getValue()) {
				if (scripts != null && !scripts.contains(script)) {
					throw new Refusal(ArchiveFault.NEWER_DATA, bundle.getKey() + " " + script);
				}
			}
		}
	}

	private Archives.Contents contents(ZipFile zip, Manifest manifest) throws IOException, Refusal {
		var key = manifest.files().stream().anyMatch(entry -> entry.name().equals(Manifest.KEY));
		return new Archives.Contents(
				file,
				manifest.workspace(),
				Instant.parse(manifest.made()),
				manifest.head(),
				key ? bytes(zip, Manifest.KEY, KEY_SIZE) : null,
				bytes(zip, Manifest.NAME, MANIFEST_SIZE),
				bytes(zip, Manifest.SEAL, SEAL_SIZE));
	}

	private static byte[] bytes(ZipFile zip, String name, int most) throws IOException, Refusal {
		@Nullable ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw name.equals(Manifest.NAME)
					? new Refusal(ArchiveFault.NO_ARCHIVE, zip.getName())
					: new Refusal(ArchiveFault.DAMAGED, name);
		}
		try (var in = zip.getInputStream(entry)) {
			var bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new Refusal(ArchiveFault.DAMAGED, name);
			}
			return bytes;
		} catch (IOException broken) {
			throw new Refusal(ArchiveFault.DAMAGED, name);
		}
	}

	private void write(ZipFile zip, Manifest.Entry entry, Path place) throws IOException, Refusal {
		OwnerOnly.makeFolders(Objects.requireNonNull(place.getParent()));
		try (var channel = FileChannel.open(
				place, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(place));
				var out = Channels.newOutputStream(channel)) {
			copy(zip, entry, out);
			channel.force(true);
		}
	}

	/** Copies an entry, never more of it than its manifest says. What cannot be read is damaged; failing to write is thrown. */
	private void copy(ZipFile zip, Manifest.Entry entry, OutputStream out) throws IOException, Refusal {
		var digest = Digests.sha256();
		var piece = new byte[PIECE];
		long size = 0;
		@Nullable ZipEntry found = zip.getEntry(entry.name());
		if (found == null) {
			throw new Refusal(ArchiveFault.DAMAGED, entry.name());
		}
		try (var in = zip.getInputStream(found)) {
			for (int read = read(in, piece, entry); read >= 0 && size <= entry.size(); read = read(in, piece, entry)) {
				if (progress.cancelled()) {
					throw new Refusal(ArchiveFault.STOPPED, file.toString());
				}
				size += read;
				digest.update(piece, 0, read);
				out.write(piece, 0, read);
				progress.advance(read);
			}
		}
		if (size != entry.size() || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
			throw new Refusal(ArchiveFault.DAMAGED, entry.name());
		}
	}

	private static int read(InputStream in, byte[] piece, Manifest.Entry entry) throws Refusal {
		try {
			return in.read(piece);
		} catch (IOException broken) {
			throw new Refusal(ArchiveFault.DAMAGED, entry.name());
		}
	}
}

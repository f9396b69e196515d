package io.antiphon.store.internal.archive;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.store.Workspace;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Archives;
import io.antiphon.store.Location;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one archive: the files as they are read, and last what was read of each. For one thread. */
public final class ArchiveWriter {

	private static final int PIECE = 1 << 16;

	private final Archives.Order order;
	private final Progress progress;
	private final List<Manifest.Entry> written = new ArrayList<>();

	public ArchiveWriter(Archives.Order order, Progress progress) {
		this.order = order;
		this.progress = progress;
	}

	/** The folder of a workspace with its id, its database as it was at one moment, and the migrations of that. */
	public record Source(Path folder, Path database, String workspace, Map<String, List<String>> migrations) {

		public Source {
			migrations = Collections.unmodifiableMap(new TreeMap<>(migrations));
		}

		/** What is to be in the archive, by its name there. */
		Map<String, Path> files() throws IOException {
			var files = new TreeMap<String, Path>();
			try (var own = Files.walk(folder)) {
				own.filter(file -> belongs(folder.relativize(file))).forEach(file -> add(files, "", folder, file));
			}
			try (var data = Files.walk(database)) {
				data.filter(file -> DatabaseFiles.ours(name(database, file))).forEach(file -> add(files, "db/", database, file));
			}
			return files;
		}

		/** Neither the database, which others write, nor what is of a process or can be made anew. */
		private static boolean belongs(Path file) {
			var top = file.getName(0).toString();
			return !top.equals("db") && !top.equals("lock") && !top.equals(SNAPSHOT) && !top.equals(Workspace.DERIVED)
					&& !top.equals("derby.log")
					&& !top.equals(Archives.MANIFEST) && !top.equals(Archives.SEAL)
					&& !file.toString().endsWith(".new");
		}

		private static void add(Map<String, Path> files, String prefix, Path top, Path file) {
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.toString().endsWith(".lck")) {
				files.put(Manifest.FOLDER + prefix + name(top, file), file);
			}
		}

		private static String name(Path top, Path file) {
			return top.relativize(file).toString().replace('\\', '/');
		}
	}

	/** The folder in that of a workspace in which its database is copied before it is packed. */
	public static final String SNAPSHOT = "snapshot";

	/** Writes it; the archive appears under its name when all of it is there. */
	public Archives.Outcome write(Source source) {
		var file = order.file();
		try {
			var around = Location.around(file);
			if (around.isPresent()) {
				throw new Refusal(ArchiveFault.INSIDE, around.get().toString());
			}
			if (Files.exists(file) && !order.replace()) {
				throw new Refusal(ArchiveFault.EXISTS, file.toString());
			}
			return new Archives.Outcome.Done(whole(source));
		} catch (Refusal refused) {
			return refused.outcome();
		} catch (IOException failed) {
			return Refusal.of(file, failed).outcome();
		}
	}

	private Archives.Contents whole(Source source) throws IOException, Refusal {
		var files = source.files();
		progress.begin(
				Texts.of(ArchiveWriter.class, order.locale()).get("archive.writing"),
				files.values().stream().mapToLong(one -> one.toFile().length()).sum());
		var made = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		try (var fresh = new FreshFile(order.file());
				var zip = new ZipOutputStream(fresh.out())) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (var one : files.entrySet()) {
				pack(zip, one.getKey(), one.getValue());
			}
			var key = order.key();
			if (key != null) {
				entry(zip, Manifest.KEY, out -> out.write(key));
			}
			var manifest = new Manifest(
					Manifest.FORMAT, source.workspace(), made.toString(), order.head(), source.migrations(), written).bytes();
			var seal = order.seal().apply(manifest);
			plain(zip, Manifest.NAME, manifest);
			plain(zip, Manifest.SEAL, seal);
			zip.finish();
			zip.flush();
			fresh.commit();
			return new Archives.Contents(order.file(), source.workspace(), made, order.head(), key, manifest, seal);
		}
	}

	private void pack(ZipOutputStream zip, String name, Path file) throws IOException, Refusal {
		entry(zip, name, out -> {
			try (var in = Files.newInputStream(file)) {
				var piece = new byte[PIECE];
				for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
					if (progress.cancelled()) {
						throw new Refusal(ArchiveFault.STOPPED, order.file().toString());
					}
					out.write(piece, 0, read);
					progress.advance(read);
				}
			}
		});
	}

	private interface Content {
		void write(OutputStream out) throws IOException, Refusal;
	}

	private void entry(ZipOutputStream zip, String name, Content content) throws IOException, Refusal {
		zip.putNextEntry(new ZipEntry(name));
		var counted = new Counted(zip);
		var digest = Digests.sha256();
		content.write(new DigestOutputStream(counted, digest));
		zip.closeEntry();
		written.add(new Manifest.Entry(name, counted.size, HexFormat.of().formatHex(digest.digest())));
	}

	private static void plain(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	private static final class Counted extends FilterOutputStream {

		private long size;

		Counted(OutputStream out) {
			super(out);
		}

		@Override
		@SuppressWarnings("null") // the JDK does not say that it hands over no null
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
			size += length;
		}
	}
}

package io.antiphon.base;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that appears whole or not at all: written beside its place, flushed to the disk, and moved there by
 * {@link #commit}. Closed without that, it leaves nothing. The folder is made where it is absent. Both are readable by their
 * owner alone, also where a file that others could read is replaced. For one thread.
 */
public final class FreshFile implements AutoCloseable {

	private final Path place;
	private final Path beside;
	private final FileChannel channel;
	private final OutputStream out;
	private boolean committed;

	public FreshFile(Path file) throws IOException {
		place = file.toAbsolutePath();
		if (Files.isDirectory(place)) {
			throw new IOException(place + " is a folder");
		}
		var folder = OwnerOnly.makeFolders(Objects.requireNonNull(place.getParent()));
		beside = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".new");
		channel = FileChannel.open(
				beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(beside));
		out = new BufferedOutputStream(Channels.newOutputStream(channel));
	}

	/** Where to write; closing it has no effect on the file. */
	public OutputStream out() {
		return new FilterOutputStream(out) {
			@Override
			@SuppressWarnings("null") // the JDK does not say that it hands over no null
			public void write(byte[] bytes, int from, int length) throws IOException {
				out.write(bytes, from, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		};
	}

	/** Puts what was written in its place, over what was there. */
	public void commit() throws IOException {
		out.flush();
		channel.force(true);
		channel.close();
		try {
			Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException otherDisk) {
			Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
		}
		committed = true;
	}

	@Override
	public void close() throws IOException {
		if (!committed) {
			channel.close();
			Files.deleteIfExists(beside);
		}
	}
}

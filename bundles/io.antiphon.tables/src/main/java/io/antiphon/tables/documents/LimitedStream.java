package io.antiphon.tables.documents;

import io.antiphon.tables.records.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a document, or unpacked of one part of an archive, as far as they are taken: not more than {@code most}, not many times what they were packed
 * to, and no piece of text or mark-up between two angle brackets that would fill the memory.
 */
final class LimitedStream extends FilterInputStream {

	private static final long MOST_RATIO = 250;
	/** Of so many bytes the ratio does not matter. */
	private static final long FREE = 16L << 20;
	private static final int LONGEST_PIECE = 16 << 20;

	private final long packed;
	private final long most;
	private final Reason.Kind beyond;
	private long read;
	private long piece;

	/** {@code packed}: how many bytes it takes in the archive; {@code beyond}: why no more than {@code most} are taken. */
	LimitedStream(InputStream in, long packed, long most, Reason.Kind beyond) {
		super(in);
		this.packed = Math.max(1, packed);
		this.most = most;
		this.beyond = beyond;
	}

	/** Of a document that is packed in nothing. */
	static LimitedStream ofPieces(InputStream in) {
		return new LimitedStream(in, Long.MAX_VALUE, Long.MAX_VALUE, DocumentReason.BOMB);
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	@SuppressWarnings("null") // the JDK does not say that it hands over no null
	public int read(byte[] bytes, int from, int length) throws IOException {
		int got = super.read(bytes, from, length);
		if (got <= 0) {
			return got;
		}
		read += got;
		if (read > most) {
			throw new UnfitDocumentException(beyond.with());
		}
		if (read > FREE && read / packed > MOST_RATIO) {
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
		int last = from + got - 1;
		while (last >= from && bytes[last] != '<') {
			last--;
		}
		piece = last < from ? piece + got : from + got - 1 - last;
		if (piece > LONGEST_PIECE) {
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
		return got;
	}

	@Override
	public long skip(long count) throws IOException {
		return super.skip(0); // what is passed over is counted too
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}

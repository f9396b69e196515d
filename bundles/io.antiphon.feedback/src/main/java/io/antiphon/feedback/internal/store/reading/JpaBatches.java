package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.store.Store;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The windows of a selection, one after the other. */
public final class JpaBatches implements FeedbackBatches {

	private static final int BATCH = 1_000;

	private final Store store;
	private final Selection selection;

	public JpaBatches(Store store, Selection selection) {
		this.store = store;
		this.selection = selection;
	}

	@Override
	public long count() {
		return selection.size();
	}

	/** Of the ids, and of the sums of all intakes, which are others where any row of one was changed. */
	@Override
	public String fingerprint() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var from = 0; from < selection.size(); from += BATCH) {
				var ids = selection.ids(from, Math.min(from + BATCH, selection.size()));
				var bytes = ByteBuffer.allocate(ids.length * Long.BYTES);
				bytes.asLongBuffer().put(ids);
				digest.update(bytes.array());
			}
			store.read(
					manager -> manager.createQuery("SELECT i FROM IntakeEntity i WHERE i.complete = TRUE ORDER BY i.id", IntakeEntity.class)
							.getResultStream()
							.filter(line -> line.stored + line.revised > 0)
							.map(line -> (line.id + " " + line.sums() + "\n").getBytes(StandardCharsets.UTF_8))
							.toList())
					.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("every Java has SHA-256", missing);
		}
	}

	@Override
	public Iterator<List<Feedback>> iterator() {
		return IntStream.range(0, (selection.size() + BATCH - 1) / BATCH)
				.mapToObj(at -> selection.rows(at * BATCH, Math.min(at * BATCH + BATCH, selection.size())))
				.iterator();
	}
}

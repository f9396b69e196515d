package io.antiphon.sustainability.internal.store;

import io.antiphon.feedback.Receipt;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An intake of activities and its receipt. {@link #complete} is what makes all that carries its id visible. */
@Entity
@Table(name = "FOOTPRINT_INTAKE")
class FootprintIntakeEntity implements SealedLine, Worded {

	@Id
	long id;

	boolean complete;

	@Column(name = "FILE_NAME")
	String file = "";

	String form = "";

	String actor = "";

	@Column(name = "BEGUN_MILLIS")
	long begun;

	@Column(name = "COMPLETED_MILLIS")
	long completed;

	String sha256 = "";

	long stored;

	long revised;

	long known;

	long rejected;

	@Column(name = "SEALED_SUMS")
	String sums = "";

	byte @Nullable [] seal;

	/** Its account; {@code rejections}: those of it, in their order. */
	Receipt receipt(List<RejectionEntity> rejections) {
		var reasons = new LinkedHashMap<String, Long>();
		rejections.forEach(one -> reasons.merge(one.reason, one.rows, Long::sum));
		return new Receipt(
				id, new Receipt.Source(file, sha256, form), Instant.ofEpochMilli(completed),
				new Receipt.Counts(stored, revised, known, rejected),
				rejections.stream()
						.filter(one -> !one.place.isEmpty())
						.map(one -> new Receipt.Rejection(one.place, one.reason))
						.toList(),
				reasons, Map.of(), List.of(), List.of());
	}

	@Override
	public String table() {
		return "FOOTPRINT_INTAKE";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public String sums() {
		return sums;
	}

	@Override
	public void sums(String text) {
		sums = text;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.truth(complete)
				.text(file)
				.text(form)
				.text(actor)
				.number(begun)
				.number(completed)
				.text(sha256)
				.number(stored)
				.number(revised)
				.number(known)
				.number(rejected)
				.text(sums);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		file = words.apply(file);
		actor = words.apply(actor);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}

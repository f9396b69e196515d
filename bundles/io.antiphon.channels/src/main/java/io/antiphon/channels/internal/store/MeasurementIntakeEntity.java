package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An intake of measurements or of events, and its receipt. {@link #complete} is what makes all that carries its id visible. */
@Entity
@Table(name = "MEASUREMENT_INTAKE")
class MeasurementIntakeEntity implements SealedLine, Worded {

	@Id
	long id;

	boolean complete;

	@Column(name = "FILE_NAME")
	String file = "";

	String connector = "";

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

	/** When it was taken back, so that nothing of it is visible any more; 0: it was not. */
	@Column(name = "TAKEN_BACK_MILLIS")
	long takenBack;

	/** Whether all is gone that it held, after it was taken back. */
	boolean emptied;

	@Column(name = "SEALED_SUMS")
	String sums = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "MEASUREMENT_INTAKE";
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
				.text(connector)
				.text(actor)
				.number(begun)
				.number(completed)
				.text(sha256)
				.number(stored)
				.number(revised)
				.number(known)
				.number(rejected)
				.text(sums);
		if (list > 1) {
			fields.number(takenBack).truth(emptied);
		}
	}

	@Override
	public int list() {
		return 2;
	}

	@Override
	public boolean settled() {
		return takenBack == 0 || emptied;
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

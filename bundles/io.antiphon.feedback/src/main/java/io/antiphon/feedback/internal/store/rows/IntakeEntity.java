package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.IntakeRequest;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An intake and its receipt. {@link #complete} is what makes all that carries its id visible. */
@Entity
@Table(name = "INTAKE")
public class IntakeEntity implements SealedLine, Worded {

	private static final String FORM = "feedback.consent";

	@Id
	public long id;

	public boolean complete;

	@Column(name = "FILE_NAME")
	public String file = "";

	public String connector = "";

	public String actor = "";

	@Column(name = "BEGUN_MILLIS")
	public long begun;

	@Column(name = "COMPLETED_MILLIS")
	public long completed;

	public String sha256 = "";

	@Column(name = "REDACTION_VERSION")
	public int redactionVersion;

	@Column(name = "OWN_HANDLES")
	public String ownHandles = "";

	/** Empty in intakes from before it was kept. */
	@Column(name = "MASKING_SETS")
	public String maskingSets = "";

	/** Ids with spaces between them; empty in intakes from before it was kept. */
	public String purposes = "";

	public long stored;

	public long revised;

	public long known;

	public long rejected;

	/** Empty in intakes from before it was kept. */
	public String reasons = "";

	public String masked = "";

	@Column(name = "NOT_KEPT")
	public String notKept = "";

	public String warnings = "";

	/** When it was taken back, so that nothing of it is visible any more; 0: it was not. */
	@Column(name = "TAKEN_BACK_MILLIS")
	public long takenBack;

	/** Whether all is gone that it held, after it was taken back. */
	public boolean emptied;

	@Column(name = "SEALED_SUMS")
	String sums = "";

	public byte @Nullable [] seal;

	@Override
	public String table() {
		return "INTAKE";
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
				.number(redactionVersion)
				.text(ownHandles)
				.number(stored)
				.number(revised)
				.number(known)
				.number(rejected)
				.text(reasons)
				.text(masked)
				.text(notKept)
				.text(warnings)
				.text(sums);
		if (list > 1) {
			fields.text(maskingSets);
		}
		if (list > 2) {
			fields.text(purposes);
		}
		if (list > 3) {
			fields.number(takenBack).truth(emptied);
		}
	}

	@Override
	public int list() {
		return 4;
	}

	@Override
	public boolean settled() {
		return takenBack == 0 || emptied;
	}

	/** The line of a form that somebody filled in: complete, without feedback and without a receipt. */
	public static IntakeEntity form(long id, String actor, Instant at) {
		var line = new IntakeEntity();
		line.id = id;
		line.complete = true;
		line.connector = FORM;
		line.actor = actor;
		line.begun = at.toEpochMilli();
		line.completed = line.begun;
		return line;
	}

	public boolean isForm() {
		return connector.equals(FORM);
	}

	/** What its feedback was collected for. */
	public Set<Purpose> collectedFor() {
		return collectedFor(purposes);
	}

	/** The same, as the column has it. */
	static Set<Purpose> collectedFor(String purposes) {
		return purposes.isEmpty()
				? IntakeRequest.USUAL
				: Arrays.stream(purposes.split(" ")).map(Purpose::new).collect(Collectors.toUnmodifiableSet());
	}

	/** The rule sets that were chosen. */
	public Set<String> sets() {
		return maskingSets.isEmpty() ? Set.of() : Set.copyOf(JsonColumn.texts(maskingSets));
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		file = words.apply(file);
		actor = words.apply(actor);
		notKept = JsonColumn.reworded(notKept, words);
		warnings = JsonColumn.reworded(warnings, words);
		reasons = JsonColumn.reworded(reasons, words);
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

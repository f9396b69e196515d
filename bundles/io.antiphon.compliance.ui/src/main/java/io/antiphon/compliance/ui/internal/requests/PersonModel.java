package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.compliance.files.PersonCopy;
import io.antiphon.compliance.files.PersonCopy.Written;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.feedback.people.Corrections.Outcome;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.wording.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person that is looked at: who was found, which of them is chosen, and what was done for them just now. What they are known by is
 * handed on and kept nowhere. UI thread, but for what blocks.
 */
final class PersonModel {

	private final Desk desk;
	private final Rights rights;
	private final PersonWords words;
	private List<Found> found = List.of();
	private int at;
	private String erasure = "";
	private @Nullable LocalDate copied;

	/** What came of erasing: a page, and the request that the certificate names, empty where there is none. */
	record Gone(List<Block> page, String request) {}

	PersonModel(Desk desk, Rights rights) {
		this.desk = desk;
		this.rights = rights;
		this.words = new PersonWords(desk.locale());
	}

	PersonWords words() {
		return words;
	}

	private Access access() {
		return desk.access(Purpose.SUBJECT_REQUEST);
	}

	/** Looks for whoever is known by it. Blocks. */
	List<Found> find(Identifier identifier, Progress progress) {
		return rights.find(List.of(identifier), access(), progress);
	}

	/** What is here of a subject. Blocks. */
	Found look(Subject subject, Progress progress) {
		return rights.look(subject, access(), progress);
	}

	/** Writes a copy for them into a folder. Blocks. */
	Written copy(Subject subject, Path folder, Progress progress) {
		return new PersonCopy(folder, desk.locale()).write(() -> rights.copy(subject, access(), progress));
	}

	/** All that is here of them. Blocks. */
	Map<String, List<Map<String, Object>>> all(Subject subject, Progress progress) {
		return rights.copy(subject, access(), progress);
	}

	/** Blocks. */
	Outcome correct(Subject subject, String piece, String field, String value) {
		var outcome = rights.correct(subject, Ids.parse(piece), field, value, access());
		if (outcome instanceof Outcome.Corrected) {
			desk.changed();
		}
		return outcome;
	}

	/** Erases them; the file of the certificate is opened before, so that it can be written after. Blocks. */
	Gone erase(Subject subject, Path file, Progress progress) {
		try (var fresh = new FreshFile(file)) {
			var erased = rights.erase(List.of(subject), access(), progress);
			var request = "";
			if (erased instanceof Erased.Certified(var certificate)) {
				fresh.out().write(CertificateFile.write(certificate, desk.locale()));
				fresh.commit();
				request = certificate.request();
			}
			return new Gone(words.erased(erased, file), request);
		} catch (IOException unwritable) {
			return new Gone(List.of(new Block.Paragraph(words.unwritable(file))), "");
		} finally {
			desk.changed();
		}
	}

	/** Whether the certificate in a file is genuine and still true. Blocks. */
	List<Block> verify(Path file, Progress progress) {
		try {
			return CertificateFile.read(Files.readAllBytes(file))
					.map(certificate -> words.verified(certificate, rights.verify(certificate, access(), progress)))
					.orElseGet(words::noCertificate);
		} catch (IOException unreadable) {
			return words.noCertificate();
		}
	}

	/** These were found; what was done for somebody else is over. */
	void found(List<Found> others) {
		found = List.copyOf(others);
		at = 0;
		erasure = "";
		copied = null;
	}

	List<Found> found() {
		return found;
	}

	void choose(int other) {
		at = other;
	}

	int at() {
		return at;
	}

	/** The one that is chosen. */
	Optional<Found> chosen() {
		return at < found.size() ? Optional.of(found.get(at)) : Optional.empty();
	}

	/** Whom a request can be about; nobody where none is chosen. */
	Subject subject() {
		return chosen().map(Found::subject).orElse(Subject.NOBODY);
	}

	/** They are gone, by the request that the certificate names. */
	void erased(String request) {
		found = List.of();
		at = 0;
		erasure = request;
	}

	String erasure() {
		return erasure;
	}

	void copied(LocalDate day) {
		copied = day;
	}

	/** What was done is noted as the answer of a request, and of no other. */
	void answered() {
		erasure = "";
		copied = null;
	}

	@Nullable
	LocalDate copied() {
		return copied;
	}
}

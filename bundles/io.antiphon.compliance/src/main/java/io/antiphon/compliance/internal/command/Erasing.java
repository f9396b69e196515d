package io.antiphon.compliance.internal.command;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.privacy.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code subject erase}: the file of the certificate is opened before anything is erased, so that it can be written after. */
final class Erasing {

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Erasing(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> arguments) {
		return switch (Named.of(invocation, arguments, texts)) {
			case Named.Reading.Wrong(var sentence) -> end(sentence, Exit.USAGE);
			case Named.Reading.Read(var subjects) -> erase(subjects);
		};
	}

	private Exit erase(List<Subject> subjects) {
		if (invocation.flag(SubjectCommandComponent.DRY_RUN)) {
			return preview(subjects);
		}
		if (!invocation.flag(SubjectCommandComponent.CONFIRM)) {
			return end(texts.get("notConfirmed"), Exit.USAGE);
		}
		var name = invocation.option(SubjectCommandComponent.CERTIFICATE);
		if (name.isEmpty()) {
			return end(texts.get("noCertificate"), Exit.USAGE);
		}
		var file = Path.of(name.get()).toAbsolutePath();
		if (Files.exists(file)) {
			return end(texts.get("certificateThere", file), Exit.USAGE);
		}
		try (var fresh = new FreshFile(file)) {
			return told(rights.erase(subjects, invocation.access(), invocation.progress()), file, fresh);
		} catch (IOException unwritable) {
			return end(texts.get("certificateUnwritable", file), Exit.STORAGE);
		}
	}

	private Exit preview(List<Subject> subjects) {
		var found = rights.look(Subject.all(subjects), invocation.access(), invocation.progress());
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("erased", false);
		data.put("taken", CertificateFile.places(found.places()));
		invocation.print(
				data, found.places().isEmpty() ? texts.get("nothing") : texts.get("wouldTake") + "\n" + Told.places(found.places(), texts));
		return Exit.DONE;
	}

	private Exit told(Erased erased, Path file, FreshFile fresh) throws IOException {
		return switch (erased) {
			case Erased.Certified(var certificate) -> {
				fresh.out().write(CertificateFile.write(certificate, invocation.locale()));
				fresh.commit();
				invocation.print(data(certificate, file), texts.get("erased", certificate.request(), file, certificate.position()) + "\n"
						+ Told.places(certificate.taken(), texts) + kept(certificate) + "\n"
						+ String.join("\n", CertificateFile.notes(invocation.locale())));
				yield Exit.DONE;
			}
			case Erased.Nothing nothing -> {
				invocation.print(Map.of("format", 1, "erased", false, "taken", List.of()), texts.get("nothing"));
				yield Exit.DONE;
			}
			case Erased.Incomplete incomplete -> {
				invocation.print(data(incomplete), texts.get("incomplete") + "\n" + Told.places(incomplete.left(), texts)
						+ String.join("\n", incomplete.outOfReach().stream().map(one -> "  " + texts.get("outOfReach", one)).toList()));
				yield Exit.REFUSED;
			}
			case Erased.Busy busy -> end(texts.get("busy"), Exit.IN_USE);
			case Erased.Stopped stopped -> end(texts.get("stopped"), Exit.DONE);
		};
	}

	private String kept(Certificate certificate) {
		return certificate.kept().isEmpty() ? "" : "\n" + texts.get("kept") + "\n" + Told.places(certificate.kept(), texts);
	}

	private static Map<String, Object> data(Certificate certificate, Path file) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("erased", true);
		data.put("request", certificate.request());
		data.put("certificate", file.toString());
		data.put("taken", CertificateFile.places(certificate.taken()));
		data.put("kept", CertificateFile.places(certificate.kept()));
		return data;
	}

	private static Map<String, Object> data(Erased.Incomplete incomplete) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("erased", false);
		data.put("taken", CertificateFile.places(incomplete.taken()));
		data.put("left", CertificateFile.places(incomplete.left()));
		data.put("outOfReach", incomplete.outOfReach());
		return data;
	}

	private Exit end(String sentence, Exit exit) {
		invocation.err().println(sentence);
		return exit;
	}
}

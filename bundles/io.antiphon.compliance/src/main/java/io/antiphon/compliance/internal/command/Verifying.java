package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.Verified;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.compliance.internal.SmallFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code subject verify FILE}: whether a certificate is genuine, and still true. */
final class Verifying {

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Verifying(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> arguments) {
		if (arguments.size() != 1) {
			return end("noFile", Exit.USAGE);
		}
		byte[] content;
		try {
			content = SmallFile.bytes(Path.of(arguments.getFirst()));
		} catch (IOException unreadable) {
			return end("unreadable", Exit.REFUSED);
		}
		var certificate = CertificateFile.read(content);
		if (certificate.isEmpty()) {
			return end("noCertificateFile", Exit.REFUSED);
		}
		return switch (rights.verify(certificate.get(), invocation.access(), invocation.progress())) {
			case Verified.Holds holds ->
				said("holds", Exit.DONE, certificate.get().request(), certificate.get().at(), certificate.get().position());
			case Verified.Foreign foreign -> said("foreign", Exit.UNSOUND);
			case Verified.Changed changed -> said("changed", Exit.UNSOUND);
			case Verified.NotInAudit missing -> said("notInAudit", Exit.UNSOUND);
			case Verified.Back(var places) -> {
				var exit = said("back", Exit.UNSOUND);
				invocation.err().println(Told.places(places, texts));
				yield exit;
			}
		};
	}

	private Exit said(String outcome, Exit exit, Object... values) {
		invocation.print(
				Map.of("format", 1, "outcome", outcome, "sound", exit == Exit.DONE), texts.get("verify." + outcome, values));
		return exit;
	}

	private Exit end(String key, Exit exit) {
		invocation.err().println(texts.get("verify." + key));
		return exit;
	}
}

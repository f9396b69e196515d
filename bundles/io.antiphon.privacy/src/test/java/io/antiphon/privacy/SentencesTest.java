package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static final Sealed SEALED = new Sealed(Sealed.Reason.KEY_MISSING, Path.of("keys"));

	private static Stream<String> sentences(Locale locale) {
		var verifications = Stream.<AuditVerification>of(
				new AuditVerification.Intact(1_204, ""), new AuditVerification.Edited(2), new AuditVerification.Rebuilt(3),
				new AuditVerification.ForeignKey(), new AuditVerification.Missing(4, 5),
				new AuditVerification.Truncated(7, 6), new AuditVerification.Replaced(8),
				new AuditVerification.AnchorMissing(9), new AuditVerification.AnchorForged(9),
				new AuditVerification.Unverifiable(SEALED));
		var reasons = Arrays.stream(Sealed.Reason.values()).map(reason -> new Sealed(reason, Path.of("keys")));
		var purposes = Stream.of(Purpose.IMPROVE_SERVICE, Purpose.VERIFY, Purpose.EXPORT, Purpose.ADMINISTER);
		return Stream.of(
				verifications.map(verification -> verification.sentence(locale)),
				reasons.map(reason -> reason.sentence(locale)),
				purposes.map(purpose -> purpose.label(locale)))
				.flatMap(all -> all);
	}

	@Test
	void everyOutcomeHasASentenceInBothLanguages() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var chinese = locale.getLanguage().equals("zh");
			sentences(locale).forEach(sentence -> {
				assertFalse(sentence.startsWith("<") || sentence.contains("{"), sentence);
				assertEquals(chinese, sentence.codePoints().anyMatch(Character::isIdeographic), sentence);
			});
		}
	}

	@Test
	void sentencesNameTheNumbers() {
		assertTrue(new AuditVerification.Intact(1_204, "").sentence(Locale.ENGLISH).contains("1,204"));
		assertTrue(new AuditVerification.Missing(4, 5).sentence(Locale.SIMPLIFIED_CHINESE).contains("4 至 5"));
	}

	@Test
	void aPurposeOfACapabilityIsCalledByItsId() {
		assertEquals("research", new Purpose("research").label(Locale.ENGLISH));
	}
}

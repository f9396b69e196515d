package io.antiphon.privacy.internal.text.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.internal.text.Found;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the examples that offices and articles publish, and numbers made up with right check digits. */
class NationalIdsTest {

	private static String found(String country, String text) {
		var once = Found.by(new NationalIds(Set.of(country), "id"), text);
		var accounts = Found.by(new NationalIds(Set.of(country), "account"), once);
		return Found.by(new NationalIds(Set.of(country), "plate"), accounts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			us | SSN 078-05-1120 | SSN [#]
			us | my social security is 078051120 | my social security is [#]
			us | itin 900-70-0000 | itin [#]
			us | MBI 1EG4-TE5-MK73 | MBI [#]
			us | NPI 1234567893 | NPI [#]
			us | routing number 021000021 | routing number [#]
			us | DEA AB1234563 | DEA [#]
			ca | SIN 130 692 544 | SIN [#]
			au | ABN 53 004 085 616 | ABN [#]
			au | ACN 004 085 616 | ACN [#]
			au | TFN 123456782 | TFN [#]
			au | Medicare 2123 45670 1 | Medicare [#]
			gb | NHS 943 476 5919 | NHS [#]
			gb | QQ123456C is an example, AB 12 34 56 C too | QQ123456C is an example, [#] too
			gb | licence MORGA657054SM9IJ | licence [#]
			gb | parked AB51 ABC there | parked [#] there
			de | Steuer-ID 86095742719 | Steuer-ID [#]
			de | RVNR 65170839J003 | RVNR [#]
			de | Karte A123456780 | Karte [#]
			de | Ausweis T220001293 | Ausweis [#]
			de | USt DE136695976 | USt [#]
			de | der Wagen HH-AB 1234 steht da | der Wagen [#] steht da
			es | DNI 12345678Z | DNI [#]
			es | NIE X1234567L | NIE [#]
			it | MRTMTT91D08F205J | [#]
			it | partita iva 12345670785 | partita iva [#]
			pl | PESEL 44051401359 | PESEL [#]
			fi | 131052-308T | [#]
			se | 811228-9874 | [#]
			tr | 10000000146 | [#]
			in | 2999 8887 7760 | [#]
			in | PAN ABCPD1234Z | PAN [#]
			in | GST 27AAPFU0939F1ZV | GST [#]
			kr | 960121-1234567 | [#]
			sg | S1234567D | [#]
			th | 1-1017-00230-70-8 | [#]
			ph | TIN 123-456-789 | TIN [#]
			ng | NIN 12345678901 | NIN [#]
			za | 8001015009087 | [#]
			hk | HKID A123456(3) | HKID [#]
			tw | A123456789 | [#]
			fr | 2 55 08 14 168 025 38 | [#]
			be | 85.07.30-033.28 | [#]
			nl | BSN 111222333 | BSN [#]
			ch | 756.9217.0769.85 | [#]
			br | 529.982.247-25 | [#]
			""")
	void findsWhatACountryGivesItsPeople(String country, String text, String masked) {
		assertEquals(masked, found(country, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			us | 666-05-1120 and 000-12-3456
			us | order 021000021
			ca | 130 692 545
			gb | BG123456A
			de | order 86095742719
			es | 12345678A
			pl | 44051401358
			tr | 10000000145
			sg | S1234567A
			za | 8001015009086
			br | 111.111.111-11
			nl | order 111222333
			fr | 2 55 08 14 168 025 39
			us | 078-05-1120-9
			""")
	void leavesWhatHasAnotherCheckOrNoWordBeforeIt(String country, String text) {
		assertEquals(text, found(country, text));
	}

	@Test
	void findsNothingOfACountryThatWasNotChosen() {
		assertEquals("SSN 078-05-1120", found("de", "SSN 078-05-1120"));
	}

	@Test
	void knowsTheCountriesOfItsFile() {
		assertTrue(NationalIds.countries().containsAll(Set.of("us", "gb", "de", "in", "kr")));
		assertFalse(NationalIds.countries().contains("cn"));
	}

	@Test
	void aRuleThatIsWrittenWronglyIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> NationalRule.of("us ; too short"));
		assertThrows(IllegalArgumentException.class, () -> Checks.named("guess"));
	}
}

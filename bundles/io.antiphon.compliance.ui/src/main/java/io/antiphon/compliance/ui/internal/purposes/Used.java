package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.privacy.purposes.DeclaredPurpose;

/**
 * A purpose and how it is used: the pieces of feedback that were collected for it, in all versions, and of how many people it is known that
 * they agree to it, and that they do not.
 */
record Used(DeclaredPurpose purpose, long pieces, long agree, long withdrew) {}

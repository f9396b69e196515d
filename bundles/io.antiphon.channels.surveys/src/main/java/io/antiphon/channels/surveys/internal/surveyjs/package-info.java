/** Results of SurveyJS with their form. */
@NullMarked
package io.antiphon.channels.surveys.internal.surveyjs;

import org.jspecify.annotations.NullMarked;

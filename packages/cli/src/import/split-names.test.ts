import {splitNames} from './split-names.ts'

it.each([
  ['Kyphoplasty and Vertebroplasty', ['Kyphoplasty', 'Vertebroplasty']],
  ['Colonoscopy & Endoscopy', ['Colonoscopy', 'Endoscopy']],
  ['CT scan, MRI scan and bone biopsy', ['CT scan', 'MRI scan', 'bone biopsy']],
  ['Kyphoplasty', ['Kyphoplasty']],
  ['Head and neck surgery', ['Head and neck surgery']],
  ['Dilation and curettage', ['Dilation and curettage']],
  ['Angioplasty and', ['Angioplasty and']],
])('%s', (title, names) => {
  expect(splitNames(title)).toEqual(names)
})
